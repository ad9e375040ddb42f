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

    private static final NotificationDelivered DELIVERED = new NotificationDelivered("case-registered", Facts.LINK, "rita",
            Channel.EMAIL, Notice.CASE_REGISTERED.template(), "sv");
    private static final NotificationFailed FAILED = new NotificationFailed("case-registered", Facts.LINK, "rita",
            Channel.EMAIL, Notice.CASE_REGISTERED.template(), "sv", "no such user");
    private static final HistoryImported IMPORTED = new HistoryImported(null, 0, null);

    @Test
    void readsExactlyWhatChangesItsState() {
        StageContract.verify(new NotificationStage(), List.of(
                List.of(Facts.registered("rita@example.org", "sv"), DELIVERED, Facts.completed("r@example.org"),
                        Facts.sent("hej"), Facts.asked(), Facts.proposed(), Facts.reminded(), Facts.closed(),
                        Facts.reopened(), Facts.classified("ru"), Facts.lapsed(), Facts.survey(), Facts.surveyReminded(),
                        Facts.withdrawn(WithdrawalReason.MISTAKE), FAILED),
                List.of(Facts.registered("rita@example.org", "sv", true), IMPORTED)));
    }

    @Test
    void decidesWithoutClockChanceOrOutside() {
        PureFunctions.verify("replaydesk.notification", "Evolution", "NotificationCase", "Notice", "Language", "Asked",
                "MailContent", "MailContentMapper", "EncodedWords");
    }

    @Test
    void givenAnImport_thenNobodyIsToldUntilItHasEnded() {
        var fixture = new StageFixture<>(new NotificationStage())
                .given(Facts.registered("rita@example.org", "sv", true), Facts.sent("gammalt"));
        assertThat(fixture.state().asked()).isZero();

        assertThat(fixture.given(IMPORTED, Facts.sent("nytt")).state().asked()).isEqualTo(1);
    }

    @Test
    void givenAReminderOfTheSurvey_thenItIsANoticeOfItsOwn() {
        var fixture = new StageFixture<>(new NotificationStage()).given(Facts.registered("rita@example.org", "sv"), Facts.survey());
        int before = fixture.state().asked();

        assertThat(fixture.given(Facts.surveyReminded()).state().asked()).isEqualTo(before + 1);
    }

    @Test
    void givenAWithdrawal_thenItIsANoticeUnlessTheCaseWasSpam() {
        assertThat(Notice.of(Facts.withdrawn(WithdrawalReason.MISTAKE))).isPresent();
        assertThat(Notice.of(Facts.withdrawn(WithdrawalReason.REQUESTER))).isPresent();
        assertThat(Notice.of(Facts.withdrawn(WithdrawalReason.SPAM))).isEmpty();
    }

    @Test
    void givenAClassificationWithoutALanguage_thenTheCaseIsWrittenInTheOneBefore() {
        var fixture = new StageFixture<>(new NotificationStage()).given(Facts.registered("rita@example.org", null), Facts.classified("sv"));
        assertThat(fixture.state().language()).isEqualTo("sv");

        assertThat(fixture.given(Facts.classified(null)).state().language()).isEqualTo("sv");
    }

    @Test
    void givenWhatBecameOfANotice_thenNoNoticeIsAskedForIt() {
        assertThat(Notice.of(DELIVERED)).isEmpty();
        assertThat(Notice.of(FAILED)).isEmpty();
    }
}
