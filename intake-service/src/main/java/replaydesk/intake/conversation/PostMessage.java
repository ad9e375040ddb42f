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
 * A message on a case. From a requester or system it is received; from an operator it is sent, unless the operator
 * writes down what the requester said.
 *
 * @param channel        channel of a received message; null for the default: portal for requesters, API for systems,
 *                       phone for the desk
 * @param kind           kind of a sent answer; null for information (R28)
 * @param onBehalfOf     subject of the case's requester, whose words the desk or a system writes down; null otherwise
 * @param answersRequest id of the information request that the message answers (R10); null for none
 * @param occurredAt     time of the message; null for now; not of a requester, and not before the case
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
