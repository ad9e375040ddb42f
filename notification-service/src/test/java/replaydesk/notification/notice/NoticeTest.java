package replaydesk.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.notification.Stories;

class NoticeTest {

    @Test
    void givenAWithdrawal_thenItIsANoticeUnlessTheCaseWasSpam() {
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.MISTAKE))).isPresent();
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.REQUESTER))).isPresent();
        assertThat(Notice.of(Stories.withdrawn(WithdrawalReason.SPAM))).isEmpty();
    }

    @Test
    void givenWhatBecameOfANotice_thenNoNoticeIsAskedForIt() {
        assertThat(Notice.of(Stories.DELIVERED)).isEmpty();
        assertThat(Notice.of(Stories.FAILED)).isEmpty();
    }
}
