package replaydesk.intake.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MessageKind;
import replaydesk.intake.registration.RegisterCase;

/**
 * Something said on a case: by a requester or system it is received, by an operator it is sent, unless the operator
 * writes down what the requester said.
 *
 * @param channel        how it came; taken as the portal's from requesters and the API's from systems
 * @param kind           of an answer that is sent; information when left out (R28)
 * @param onBehalfOf     the requester whose words an operator writes down
 * @param answersRequest the information request that it answers (R10)
 * @param occurredAt     when it was said, if not now; not of a requester, and not before the case
 */
@Schema(examples = "{\"text\":\"It beeps again\"}")
public record PostMessage(
        @NotBlank @Size(max = 100_000) String text,
        Channel channel,
        MessageKind kind,
        @Pattern(regexp = RegisterCase.SUBJECT) String onBehalfOf,
        UUID answersRequest,
        Instant occurredAt) {
}
