package replaydesk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.feedback.Stories.RITA;
import static replaydesk.feedback.Stories.answer;
import static replaydesk.feedback.Stories.asked;
import static replaydesk.feedback.Stories.closing;
import static replaydesk.feedback.Stories.link;
import static replaydesk.feedback.Stories.registered;
import static replaydesk.feedback.Stories.reopening;

import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.FollowUpReason;

class FollowUpTest {

    @Test
    void aLowScoreIsRaisedOnceToTheTeamThatHadTheCase() {
        var given = asked();
        given.given(RITA, answer(link(given), 2));
        var feedback = given.lastEvent();

        assertThat(given.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.cause()).isEqualTo(feedback));
        assertThat(given.settle(2)).containsExactly(new FollowUpRaised(FollowUpReason.LOW_SCORE, "printers"));
        assertThat(given.obligations()).isEmpty();
    }

    @Test
    void aFairScoreIsNot() {
        var given = asked();

        assertThat(given.given(RITA, answer(link(given), 3)).obligations()).isEmpty();
    }

    @Test
    void whereNoTeamHadTheCaseWhoeverClosedItLooks() {
        var given = registered("en", null).given(closing(ClosureCode.OTHER));
        given.settle(2);

        assertThat(given.given(RITA, answer(link(given), 1)).settle(2)).containsExactly(
                new FollowUpRaised(FollowUpReason.LOW_SCORE, "anna"));
    }

    @Test
    void anAnswerThatCameWhileTheCaseWentOnIsWelcomeAndALowOneIsNotLostByTheNextClosing() {
        var given = asked();
        given.given(reopening(), answer(link(given), 1), closing(ClosureCode.SOLVED));

        assertThat(given.settle(3)).hasExactlyElementsOfTypes(FollowUpRaised.class, FeedbackRequested.class);
    }
}
