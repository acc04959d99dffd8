Feature: Which doctor may be the treating doctor?
  The law takes any doctor who agrees. The guides speak of a general practitioner.

  @rule:any-doctor-who-agrees-may-be-named
  @rule:the-law-opens-the-choice-to-every-doctor
  @rule:the-treating-doctor-comes-first-and-keeps-the-file
  Rule: A general practitioner, or a doctor of a hospital or health centre, may be named

    Scenario Outline: She has chosen <doctor>
      Given a person of 30
      And she is registered with the CPAM
      And she has not named a treating doctor
      And she has chosen <doctor>
      When she asks whether she should name a treating doctor on 1 March 2026
      Then this doctor may be named
      And she is advised to specialist
      And she is advised to keeps the file

      Examples:
        | doctor                      |
        | a general practitioner      |
        | a doctor of a hospital      |
        | a doctor of a health centre |

  @rule:a-specialist-may-be-the-treating-doctor
  Rule: A specialist who agrees may be named as well

    Scenario: A specialist is accepted, whatever the guides say
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has not named a treating doctor
      And she has chosen a specialist
      When she asks whether she should name a treating doctor on 1 March 2026
      Then this doctor may be named
      And the sources disagree
      And the guides say that this doctor may not be named
      And a general practitioner may be a treating doctor
      And a doctor of a health centre may be a treating doctor
      And a hospital doctor may be a treating doctor
      And the treating doctor is seen first
      And the treating doctor sends her to specialists

  @rule:the-guides-make-the-treating-doctor-a-general-practitioner
  @rule:the-guides-open-the-choice-to-general-practitioners
  Rule: The guides speak of a general practitioner, not of a specialist

    Scenario: By the guides, a specialist is not the treating doctor
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has not named a treating doctor
      And she has chosen a specialist
      And the guides are followed
      When she asks whether she should name a treating doctor on 1 March 2026
      Then this doctor may not be named
      And the official pages say that this doctor may be named
      And she is not advised to specialist

  @rule:a-locum-cannot-be-named
  @rule:next-another-doctor-than-a-locum-is-chosen
  Rule: A locum cannot be named

    Scenario: She chooses another doctor than a locum
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has not named a treating doctor
      And she has chosen a locum
      When she asks whether she should name a treating doctor on 1 March 2026
      Then this doctor may not be named
      And next she chooses another doctor

  @rule:without-a-doctor-nobody-is-named-yet
  @rule:next-a-doctor-is-found
  Rule: Somebody who has found no doctor asks the territorial organisation of doctors, then the CPAM

    Scenario: No doctor agrees
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has not named a treating doctor
      And she has found no doctor who agrees
      When she asks whether she should name a treating doctor on 1 March 2026
      Then there is no doctor to name yet
      And next she looks for a doctor who agrees
      And she is advised to territorial organisation
      And she is advised to cpam
