package replaydesk.events.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static replaydesk.events.status.Scenario.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Priority;

class CaseProgressTest {

    @Test
    void nothingIsKnownAtFirst() {
        var progress = CaseProgress.start();

        assertThat(progress.level()).isNull();
        assertThat(progress.team()).isNull();
        assertThat(progress.assignee()).isNull();
        assertThat(progress.type()).isNull();
        assertThat(progress.category()).isNull();
        assertThat(progress.priority()).isNull();
        assertThat(progress.openRequests()).isEmpty();
        assertThat(progress.reopenings()).isZero();
    }

    @Test
    void listsSeeTheClassification() {
        var progress = after(registered(), classified());

        assertThat(progress.type()).isEqualTo(CaseType.INCIDENT);
        assertThat(progress.category()).isEqualTo(EMAIL);
        assertThat(progress.priority()).isEqualTo(Priority.MODERATE);
    }

    @Test
    void aRoutedCaseIsShownWhereItBelongsAndAnAssignedOneWhereItLies() {
        assertPlace(after(routed(1, "mail")), 1, "mail", null);
        assertPlace(after(routed(1, "mail"), assigned(2, "core", "boris")), 2, "core", "boris");
        assertPlace(after(assigned(2, "core", "boris"), routed(1, "mail")), 2, "core", "boris");
        assertPlace(after(routed(1, "mail"), assigned(2, "core", "boris"), unassigned()), 1, "mail", null);
        assertPlace(after(assigned(1, "mail", "anna"), escalated(2, "core")), 2, "core", null);
        assertPlace(after(assigned(2, "core", "boris"), handedBack(1, "mail")), 1, "mail", null);
        assertPlace(after(assigned(1, "mail", null), taken("anna")), 1, "mail", "anna");
        assertPlace(after(assigned(1, "mail", "anna"), declined("anna")), 1, "mail", null);
    }

    @Test
    void openRequestsStandInTheOrderTheyWereAskedEachOnce() {
        assertThat(after(asked(2), asked(1), asked(2), asked(3), answered(1)).openRequests()).containsExactly(id(2),
                id(3));
        assertThat(after(asked(1), closed()).openRequests()).isEmpty();
    }

    @Test
    void comingBackIsCountedOnceAnEnd() {
        assertThat(after(proposed(1), rejected(1)).reopenings()).isEqualTo(1);
        assertThat(after(proposed(1), rejected(1), rejected(1)).reopenings()).isEqualTo(1);
        assertThat(after(rejected(1)).reopenings()).isZero();
        assertThat(after(proposed(1), closed(), reopened()).reopenings()).isEqualTo(1);
        assertThat(after(proposed(1), closed(), rejected(1), reopened()).reopenings()).isEqualTo(1);
        assertThat(
                after(proposed(1), rejected(1), proposed(2), closed(), reopened(), closed(), reopened()).reopenings())
                .isEqualTo(3);
    }

    @Test
    void aQuestionStaysOpenAfterAMessageUntilItIsSettled() {
        var heard = after(asked(1), asked(2), wrote(2L), answered(2));

        assertThat(heard.openRequests()).containsExactly(id(1));
        assertThat(heard.waiting().awaits(id(1))).isFalse();
    }

    @Test
    void noOpenCaseWaitsOnNobody() {
        assertThat(after(askedFor()).waitingOn()).isEqualTo(Turn.DESK);
        assertThat(after(askedFor(), asked(1)).waitingOn()).isEqualTo(Turn.REQUESTER);
        assertThat(after(askedFor(), asked(1), wrote(null)).waitingOn()).isEqualTo(Turn.DESK);
        assertThat(after(askedFor(), proposed(1)).waitingOn()).isEqualTo(Turn.REQUESTER);
        assertThat(after(askedFor(), proposed(1), wrote(null)).waitingOn()).isEqualTo(Turn.DESK);
        assertThat(after(askedFor(), toVendor()).waitingOn()).isEqualTo(Turn.VENDOR);
        assertThat(after(askedFor(), closed()).waitingOn()).isEqualTo(Turn.NOBODY);
    }

    @Test
    void aCaseThatNobodyAskedForWaitsOnTheDesk() {
        assertThat(after(registered(), asked(1)).waitingOn()).isEqualTo(Turn.DESK);
        assertThat(after(registered(), proposed(1)).waitingOn()).isEqualTo(Turn.DESK);
    }

    @Test
    void itIsImmutable() {
        var before = after(registered(), asked(1));
        var copy = after(registered(), asked(1));

        before.after(closed());

        assertThat(before).isEqualTo(copy);
        assertThatThrownBy(() -> before.openRequests().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPlainMapperWritesItAndReadsItBack() throws Exception {
        var mapper = new ObjectMapper();
        var progress = after(registered(), classified(), routed(1, "mail"), assigned(2, "core", "boris"), asked(1),
                toVendor(), proposed(4));

        assertThat(mapper.readValue(mapper.writeValueAsBytes(progress), CaseProgress.class)).isEqualTo(progress);
        assertThat(mapper.readValue("{}", CaseProgress.class)).isEqualTo(CaseProgress.start());
    }

    private static void assertPlace(CaseProgress progress, int level, String team, String assignee) {
        assertThat(progress.level()).isEqualTo(level);
        assertThat(progress.team()).isEqualTo(team);
        assertThat(progress.assignee()).isEqualTo(assignee);
    }
}
