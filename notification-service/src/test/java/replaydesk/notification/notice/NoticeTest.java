package replaydesk.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.notification.Stories;

class NoticeTest {

    @Test
    void givenAWithdrawal_thenItIsANoticeUnlessTheCaseWasSpam() {
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.MISTAKE))).containsExactly(Notice.CASE_WITHDRAWN);
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.REQUESTER))).containsExactly(Notice.CASE_WITHDRAWN);
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.SPAM))).isEmpty();
    }

    @Test
    void givenAHandOver_thenTheRequesterAndTheVendorAreTold() {
        assertThat(Notice.of(Stories.handedOver())).containsExactly(Notice.CASE_HANDED_TO_VENDOR,
                Notice.VENDOR_GIVEN_CASE);
    }

    @Test
    void givenAnEscalation_thenOnlyAManagerIsTold() {
        assertThat(Notice.of(Stories.escalated("lena"))).containsExactly(Notice.MANAGER_INFORMED);
        assertThat(Notice.of(Stories.escalated(null))).isEmpty();
    }

    @Test
    void givenTheKeyOfANotice_thenItTellsToWhomItGoes() {
        for (var notice : Notice.values()) {
            assertThat(Notice.audienceOf(notice.key())).isEqualTo(notice.audience());
        }
        assertThat(Notice.audienceOf("of a later version")).isEqualTo(Audience.REQUESTER);
    }

    @Test
    void givenWhatBecameOfANotice_thenNoNoticeIsAskedForIt() {
        assertThat(Notice.of(Stories.DELIVERED)).isEmpty();
        assertThat(Notice.of(Stories.FAILED)).isEmpty();
    }
}
