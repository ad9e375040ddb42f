package replaydesk.history.detail;

import static replaydesk.kit.identity.Reader.DESK;
import static replaydesk.kit.identity.Reader.SYSTEM;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.status.Turn;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.history.evolution.Assigned;
import replaydesk.history.evolution.Link;
import replaydesk.history.evolution.Routed;
import replaydesk.history.evolution.TargetStanding;
import replaydesk.kit.access.ShownTo;

/**
 * A case as it is or was. What has not happened is absent.
 *
 * @param requester  pseudonymous; absent for an alert of the monitoring
 * @param waitingOn  whose turn it is
 * @param waitingSince when the log had the event that made it so
 * @param updatedAt  when the log had the last accepted event
 * @param updatedBy  who decided it, pseudonymous
 * @param mergedInto the case that this one went on in
 * @param closesAt   when it will close by itself
 * @param version    the accepted events
 * @param judged     the records that the chain head covers
 * @param head       the chain head in hex: equal heads prove equal histories
 * @param counters   what the ETag says as well
 */
@Schema(requiredProperties = {"id", "number", "organisation", "status", "subject", "channel", "imported",
    "registeredAt", "updatedAt", "version", "judged", "head", "counters"})
public record CaseDetail(UUID id, String number, String organisation, String requester, CaseStatus status,
        Turn waitingOn, Instant waitingSince, String subject, String description, Channel channel, String product,
        String language, boolean imported, List<ExternalReference> externalReferences, Instant registeredAt,
        Instant updatedAt, @ShownTo(DESK) String updatedBy,
        ShownClassification classification, @ShownTo(DESK) Routed routing, @ShownTo(DESK) Assigned assignment,
        List<OpenRequest> openRequests, @ShownTo(DESK) Diagnosis diagnosis, ShownSolution solution, ShownVendor vendor,
        ShownSuspension suspension, @ShownTo(DESK) List<UUID> problems, List<Link> links, UUID mergedInto,
        WithdrawalReason withdrawnFor, Instant closesAt, Closing closing, ShownFeedback feedback,
        @ShownTo(SYSTEM) ReferenceVersion agreement, @ShownTo(SYSTEM) List<TargetStanding> targets,
        @ShownTo(DESK) Counts counts, int version, int judged, String head, SortedMap<String, Integer> counters) {
}
