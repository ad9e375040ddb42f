package replaydesk.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.closure.Stories.REQUEST;
import static replaydesk.closure.Stories.asked;
import static replaydesk.closure.Stories.closed;
import static replaydesk.closure.Stories.merged;
import static replaydesk.closure.Stories.message;
import static replaydesk.closure.Stories.proposal;
import static replaydesk.closure.Stories.proposed;
import static replaydesk.closure.Stories.unmerged;
import static replaydesk.closure.Stories.withdrawn;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.SolutionKind;

class ObstaclesTest {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Test
    void whileTheRequesterIsAskedNothingClosesAndOnceNobodyAnsweredTheTenDaysBeginAnew() {
        var given = proposed();
        given.settle(2);
        given.given(asked());
        var question = given.lastEvent();
        assertThat(given.settle(2)).containsExactly(
                new ClosureCancelled(ClosureObstacle.INFORMATION_REQUESTED, question));
        assertThat(given.obligations()).isEmpty();

        given.after(Duration.ofDays(5)).given(new InformationRequestLapsed(REQUEST, given.now(), given.now()));
        var lapse = given.lastEvent();
        assertThat(given.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.cause()).isEqualTo(lapse));
        assertThat(given.settle(2)).singleElement().isInstanceOfSatisfying(ClosureScheduled.class,
                scheduled -> assertThat(scheduled.closesAt()).isEqualTo(given.now().plus(Duration.ofDays(10))));
    }

    @Test
    void aQuestionThatIsStillOpenKeepsTheCaseOpenUntilItIsNoLongerWanted() {
        var given = proposed().given(asked(), new InformationRequestLapsed(REQUEST, null, null));
        given.settle(2);
        given.given(Stories.askedAgain());
        var again = given.lastEvent();
        assertThat(given.settle(2)).containsExactly(
                new ClosureCancelled(ClosureObstacle.INFORMATION_REQUESTED, again));
        assertThat(given.after(A_YEAR).obligations()).isEmpty();

        given.given(new InformationRequestWithdrawn(REQUEST, null));

        assertThat(given.settle(2)).singleElement().isInstanceOfSatisfying(ClosureScheduled.class,
                scheduled -> assertThat(scheduled.closesAt()).isEqualTo(given.now().plus(Duration.ofDays(10))));
    }

    @Test
    void anAnsweredQuestionLeavesItToAPerson() {
        var given = proposed().given(asked(), message(1), new InformationProvided(REQUEST, message(1).messageId()));

        assertThat(given.after(A_YEAR).obligations()).isEmpty();
    }

    @Test
    void aCaseWithTheVendorOrSuspendedDoesNotClose() {
        var vendor = proposed().given(new CaseHandedToVendor("konica", null, null));
        assertThat(vendor.obligations()).isEmpty();
        assertThat(vendor.given(new CaseReturnedFromVendor("konica", null)).obligations()).hasSize(1);

        var suspended = proposed();
        suspended.settle(2);
        suspended.given(new CaseSuspended(null, REQUEST, "Väntar på release"));
        assertThat(suspended.after(A_YEAR).settle(2)).singleElement().extracting("why")
                .isEqualTo(ClosureObstacle.OTHER);
        assertThat(suspended.given(new CaseResumed(null, null, null)).obligations()).hasSize(1);
    }

    @Test
    void aSuspensionEndsWithTheCase() {
        var given = proposed().given(new CaseSuspended(null, REQUEST, null), closed(ClosureCode.OTHER),
                new CaseReopened("Igen", null, "rita"), proposal(SolutionKind.FIX));

        assertThat(given.state().obstacles()).isEmpty();
        assertThat(given.settle(2)).hasExactlyElementsOfTypes(ClosureScheduled.class);
    }

    @Test
    void oneObstacleOfTwoIsStillOne() {
        var given = proposed().given(asked(), new CaseHandedToVendor("konica", null, null),
                new CaseReturnedFromVendor("konica", null));

        assertThat(given.obligations()).isEmpty();
    }

    @Test
    void aWithdrawnOrMergedCaseOwesNothingAndASeparatedOneIsScheduledAnew() {
        var withdrawn = proposed();
        withdrawn.settle(2);
        assertThat(withdrawn.given(withdrawn()).obligations()).isEmpty();

        var merged = proposed();
        merged.settle(2);
        assertThat(merged.given(merged()).obligations()).isEmpty();
        merged.after(Duration.ofDays(9)).given(unmerged());
        assertThat(merged.settle(2)).singleElement().isInstanceOfSatisfying(ClosureScheduled.class,
                scheduled -> assertThat(scheduled.closesAt()).isEqualTo(merged.now().plus(Duration.ofDays(10))));
    }
}
