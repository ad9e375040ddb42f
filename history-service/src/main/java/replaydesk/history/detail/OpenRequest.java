package replaydesk.history.detail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.value.InformationKind;

/**
 * An open information request to the requester (R10).
 *
 * @param questions   what is asked, or still missing
 * @param attachments what the requester is asked to attach, in words
 * @param lapsesAt    absent when it does not lapse by itself
 */
public record OpenRequest(UUID requestId, InformationKind kind, List<String> questions, List<String> attachments,
        Instant askedAt, Instant lapsesAt) {
}
