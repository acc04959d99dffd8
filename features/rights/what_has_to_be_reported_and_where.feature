Feature: What has to be reported to the fund, and where?
  A new address, a new bank account, the renewal of the permit, the end of studies or research, leaving France: online, or with the fund.

  @rule:changes-are-reported-and-details-checked
  Rule: Changes are reported, details checked once a year and letters answered, or rights may be suspended

    Scenario: Somebody who is registered reports changes
      Given a Polish resident
      And she is 40
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports a new address
      And she reports a new bank account
      And she reports that she leaves France
      And she does not report the end of the studies
      And she does not report the end of the research
      And she is advised to check her details every year
      And she is advised to answer the fund
      And she is advised to watch the post

  @rule:changes-are-reported-and-details-checked
  @rule:applicant-reports-to-the-fund
  Rule: Changes are reported to the fund as soon as the application is sent

    Scenario: The application is on its way
      Given a Brazilian student
      And she is 22
      And she has a student visa
      And she came to France on 1 September 2026
      And she is enrolled in a French university
      And she enrolled on 1 September 2026
      And she has sent her application
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports a new address
      And she reports changes to the fund itself

  @rule:nothing-is-reported-before-the-application
  Rule: Before an application is sent, there is no fund to report to

    Scenario: Nothing is sent yet
      Given a Brazilian student
      And she is 22
      And she has a student visa
      And she came to France on 1 September 2026
      And she is enrolled in a French university
      And she enrolled on 1 September 2026
      And she has not sent an application
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then there is no fund to report changes to yet
      And she does not report a new address
      And she does not report the end of the studies
      And she does not report the renewal of the permit

  @rule:permit-renewal-is-reported
  Rule: Somebody from outside Europe reports the renewal of the permit

    Scenario: A Togolese resident reports the renewal of the permit
      Given a Togolese resident
      And she is 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has another permit
      And her permit lasts until 10 January 2027
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports the renewal of the permit

  @rule:end-of-studies-is-reported
  Rule: A student reports the end of the studies

    Scenario Outline: A Polish <role> reports the end of the studies
      Given a Polish <role>
      And she is 22
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports the end of the studies
      And she does not report the renewal of the permit

      Examples:
        | role    |
        | student |
        | intern  |

  @rule:end-of-research-is-reported
  Rule: A researcher reports the end of the research period

    Scenario: A Polish researcher reports the end of the research
      Given a Polish researcher
      And she is 32
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports the end of the research
      And she does not report the end of the studies

  @rule:changes-are-reported-and-details-checked
  @rule:cpam-member-reports-in-the-ameli-account
  Rule: Whoever is registered reports changes to the fund, whatever was sent

    Scenario Outline: A registered Togolese <role> reports changes, and <application>
      Given a Togolese <role>
      And she is 30
      And she is registered with the CPAM
      And she has another permit
      And her permit lasts until 31 December 2026
      And she has a permanent number
      And <application>
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports a new address
      And she reports the renewal of the permit
      And she reports <end>
      And she reports changes in her ameli account

      Examples:
        | role       | application                     | end                     |
        | student    | she has not sent an application | the end of the studies  |
        | researcher | she has not sent an application | the end of the research |
        | researcher | she has sent her application    | the end of the research |

  @rule:end-of-research-is-reported
  @rule:applicant-reports-to-the-fund
  Rule: A researcher who applied reports the end of the research too

    Scenario: The application of a researcher is on its way
      Given a Togolese researcher
      And she is 30
      And she has another permit
      And she came to France on 1 September 2025
      And she has sent her application
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports the end of the research
      And she reports changes to the fund itself
