package replaydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.Ids;
import replaydesk.notification.notice.Audience;

class DeliveryTest {

    private static final UUID CASE = UUID.fromString("0194f000-0000-5000-8000-000000000001");
    private static final UUID EVENT = UUID.fromString("0194f000-0000-5000-8000-000000000002");

    @Test
    void theIdOfAMailToTheRequesterStaysAsItWasSoThatNoneIsSentAgain() {
        assertThat(Delivery.idOf(CASE, EVENT))
                .isEqualTo(Ids.command(CASE, "notify-by-mail", "notification-service", EVENT.toString()));
    }

    @Test
    void theMailsOfOneEventHaveIdsOfTheirOwn() {
        assertThat(Arrays.stream(Audience.values()).map(audience -> Delivery.idOf(CASE, EVENT, audience)))
                .doesNotHaveDuplicates().contains(Delivery.idOf(CASE, EVENT));
    }
}
