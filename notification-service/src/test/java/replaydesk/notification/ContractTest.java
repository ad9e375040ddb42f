package replaydesk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.NotificationFailed;
import replaydesk.events.value.Channel;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.notification.notice.Notice;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;
import replaydesk.testing.StageFixture;

class ContractTest {

    private static final NotificationDelivered DELIVERED = new NotificationDelivered("case-registered", Stories.LINK,
            "rita", Channel.EMAIL, Notice.CASE_REGISTERED.template(), "sv");
    private static final NotificationFailed FAILED = new NotificationFailed("case-registered", Stories.LINK, "rita",
            Channel.EMAIL, Notice.CASE_REGISTERED.template(), "sv", "no such user");
    private static final HistoryImported IMPORTED = new HistoryImported(null, 0, null);

    @Test
    void handlesWhatItReadsAndNothingElse() {
        StageContract.verify(new NotificationStage(), List.of(
                List.of(Stories.registered("rita@example.org", "sv"), DELIVERED, Stories.completed("r@example.org"),
                        Stories.sent("hej"), Stories.asked(), Stories.proposed(), Stories.reminded(), Stories.closed(),
                        Stories.reopened(), Stories.classified("ru"), Stories.lapsed(), Stories.survey(),
                        Stories.surveyReminded(), Stories.withdrawn(WithdrawalReason.MISTAKE), FAILED),
                List.of(Stories.registered("rita@example.org", "sv", true), IMPORTED)));
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.notification", "delivery.RequestedDeliveries", "mail.Contents",
                "mail.EncodedWords", "mail.Letter", "notice");
    }

    @Test
    void givenAnImport_thenNobodyIsToldUntilItHasEnded() {
        var fixture = new StageFixture<>(new NotificationStage())
                .given(Stories.registered("rita@example.org", "sv", true), Stories.sent("gammalt"));
        assertThat(fixture.state().asked()).isZero();

        assertThat(fixture.given(IMPORTED, Stories.sent("nytt")).state().asked()).isEqualTo(1);
    }

    @Test
    void givenAReminderOfTheSurvey_thenItIsANoticeOfItsOwn() {
        var fixture = new StageFixture<>(new NotificationStage())
                .given(Stories.registered("rita@example.org", "sv"), Stories.survey());
        int before = fixture.state().asked();

        assertThat(fixture.given(Stories.surveyReminded()).state().asked()).isEqualTo(before + 1);
    }

    @Test
    void givenAWithdrawal_thenItIsANoticeUnlessTheCaseWasSpam() {
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.MISTAKE))).isPresent();
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.REQUESTER))).isPresent();
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.SPAM))).isEmpty();
    }

    @Test
    void givenAClassificationWithoutALanguage_thenTheCaseIsWrittenInTheOneBefore() {
        var fixture = new StageFixture<>(new NotificationStage())
                .given(Stories.registered("rita@example.org", null), Stories.classified("sv"));
        assertThat(fixture.state().language()).isEqualTo("sv");

        assertThat(fixture.given(Stories.classified(null)).state().language()).isEqualTo("sv");
    }

    @Test
    void givenWhatBecameOfANotice_thenNoNoticeIsAskedForIt() {
        assertThat(Notice.of(DELIVERED)).isEmpty();
        assertThat(Notice.of(FAILED)).isEmpty();
    }
}
