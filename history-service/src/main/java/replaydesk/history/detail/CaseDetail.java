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
 * A case at present or at a past moment. Parts that do not exist yet are absent.
 *
 * @param requester    pseudonymous id; absent for an alert of the monitoring
 * @param waitingOn    the party that has to act next
 * @param waitingSince time when the log received the event since which that party has to act
 * @param updatedAt    time when the log received the last accepted event
 * @param updatedBy    pseudonymous id of the person or service that decided it
 * @param mergedInto   id of the case that this one was merged into
 * @param closesAt     time when the case will close by itself
 * @param version      number of accepted events
 * @param judged       number of records that the chain head covers
 * @param head         chain head in hexadecimal: equal heads prove equal histories
 * @param counters     the counters, as in the ETag
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
