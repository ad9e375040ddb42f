package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.events.value.WithdrawalReason;

class ClassificationByRuleTest {

    @Test
    void aRegisteredCaseIsClassifiedAndThenRouted() {
        var desk = Stories.desk().given(Stories.registered(Channel.PHONE, "printer-x200"));
        var registration = desk.lastEvent();

        assertThat(desk.obligations()).singleElement().satisfies(obligation -> {
            assertThat(obligation.cause()).isEqualTo(registration);
            assertThat(obligation.due()).isNull();
        });
        assertThat(desk.settle(10)).satisfiesExactly(
                classified -> assertThat(classified).isInstanceOfSatisfying(CaseClassified.class, event -> {
                    assertThat(event.type()).isEqualTo(CaseType.INCIDENT);
                    assertThat(event.category().key()).isEqualTo("printing");
                    assertThat(event.impact()).isEqualTo(Impact.MEDIUM);
                    assertThat(event.urgency()).isEqualTo(Urgency.MEDIUM);
                    assertThat(event.priority()).isEqualTo(Priority.MODERATE);
                    assertThat(event.by()).isEqualTo(Decider.RULE);
                    assertThat(event.language()).isEqualTo("sv");
                    assertThat(event.versions()).extracting(ReferenceVersion::kind)
                            .containsExactly("classification-rule", "priority-matrix", "product");
                }),
                routed -> assertThat(routed).isInstanceOfSatisfying(CaseRouted.class, event -> {
                    assertThat(event.level()).isEqualTo(1);
                    assertThat(event.team()).isEqualTo("service-desk");
                    assertThat(event.rule().key()).isEqualTo("first-line");
                }));
    }

    @Test
    void anAlertGoesAtOnceToOperations() {
        var desk = Stories.desk().given(Stories.registered(Channel.MONITORING, null));

        desk.settle(10);

        assertThat(desk.state().classification().priority()).isEqualTo(Priority.HIGH);
        assertThat(desk.state().routing().team()).isEqualTo("operations");
        assertThat(desk.state().routing().level()).isEqualTo(2);
    }

    @Test
    void aProductThatIsCompletedBeforeTheRuleIsHeededByIt() {
        var desk = Stories.desk().given(Stories.registered(Channel.EMAIL, null),
                new RegistrationCompleted(null, null, null, "vpn-client", null, List.of(), List.of()));

        desk.settle(10);

        assertThat(desk.state().classification().category().key()).isEqualTo("network");
    }

    @Test
    void whatAPersonClassifiedNoRuleDoes() {
        var desk = Stories.desk().given(Stories.registered(Channel.PHONE, null),
                Stories.byPerson(Priority.LOW, Complexity.SIMPLE));

        assertThat(desk.settle(10)).singleElement().isInstanceOf(CaseRouted.class);
    }

    @Test
    void aNewClassificationIsRoutedAnew() {
        var desk = Stories.triaged().given(Stories.byPerson(Priority.MODERATE, Complexity.HARD));
        var classification = desk.lastEvent();

        assertThat(desk.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.cause()).isEqualTo(classification));
        desk.settle(10);
        assertThat(desk.state().routing().team()).isEqualTo("network");
        assertThat(desk.state().routing().rule().key()).isEqualTo("hard-to-specialists");
        assertThat(desk.obligations()).isEmpty();
    }

    @Test
    void aCriticalCaseWithoutSpecialistsStaysWithTheFirstLine() {
        var desk = Stories.triaged();
        var other = desk.state().classification().category();
        desk.given(new CaseClassified(CaseType.INCIDENT, other, Impact.HIGH, Urgency.HIGH, Priority.CRITICAL,
                Complexity.NORMAL, "sv", Decider.PERSON, null, List.of()));

        desk.settle(10);

        assertThat(desk.state().routing().team()).isEqualTo("service-desk");
    }

    @Test
    void anAssignedCaseIsNotRoutedUntilItLiesWithNobodyAgain() {
        var desk = Stories.triaged().given(Stories.assigned(), Stories.byPerson(Priority.CRITICAL, Complexity.NORMAL));

        assertThat(desk.obligations()).isEmpty();
        desk.given(new CaseUnassigned(null));
        assertThat(desk.settle(10)).singleElement().isInstanceOf(CaseRouted.class);
    }

    @Test
    void aPersonsRoutingBeforeTheRuleClassifiedStands() {
        var desk = Stories.desk().given(Stories.registered(Channel.PHONE, null), Stories.routedByPerson(3, "Group 56"));

        assertThat(desk.settle(10)).singleElement().isInstanceOf(CaseClassified.class);
        assertThat(desk.state().routing().team()).isEqualTo("Group 56");
    }

    @Test
    void aCaseThatWasClosedBeforeTheAnalysisIsStillClassified() {
        var desk = Stories.desk().given(Stories.registered(Channel.PHONE, null),
                new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null));

        assertThat(desk.settle(10)).singleElement().isInstanceOf(CaseClassified.class);
        assertThat(desk.obligations()).isEmpty();
    }

    @Test
    void aCaseThatEndedOwesNothingUntilItComesBack() {
        var desk = Stories.desk().given(Stories.registered(Channel.PHONE, null),
                new CaseWithdrawn("rita", WithdrawalReason.MISTAKE, null)).after(Duration.ofDays(30));
        assertThat(desk.obligations()).isEmpty();

        desk.given(new CaseReopened("ändå", null, "anna"));
        assertThat(desk.settle(10)).hasSize(2);

        desk.given(new CaseMerged(Stories.FIRST, Stories.SECOND), Stories.byPerson(Priority.LOW, Complexity.HARD));
        assertThat(desk.obligations()).isEmpty();
        desk.given(new CaseUnmerged(Stories.FIRST, Stories.SECOND, null));
        assertThat(desk.settle(10)).hasSize(1);
    }
}
