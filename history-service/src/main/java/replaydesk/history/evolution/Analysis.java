package replaydesk.history.evolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.KnownSolutionsSuggested;
import replaydesk.events.catalogue.TriageEvent;
import replaydesk.kit.stage.CaseFact;

/**
 * The results of triage.
 *
 * @param classification absent until the case is classified
 * @param routing        absent until the case is routed
 * @param diagnosis      the event that holds the latest diagnosis; absent until there is one
 * @param asking         the open information requests, oldest first
 */
public record Analysis(Classified classification, Routed routing, Cited diagnosis, List<Asked> asking) {

    static final Analysis START = new Analysis(null, null, null, null);

    public Analysis {
        asking = Bounded.copy(asking);
    }

    Analysis after(TriageEvent event, CaseFact fact) {
        return switch (event) {
            case CaseClassified e -> new Analysis(Classified.of(e, fact.occurredAt()), routing, diagnosis, asking);
            case CaseRouted e -> new Analysis(classification,
                    new Routed(e.level(), e.team(), e.by(), e.rule(), fact.occurredAt()), diagnosis, asking);
            case DiagnosisRecorded _ -> new Analysis(classification, routing, Cited.of(fact), asking);
            case InformationRequested e ->
                    asking(new Asked(e.requestId(), e.kind(), fact.occurredAt(), e.lapsesAt(), fact.version()));
            case InformationRequestReopened e -> reopened(
                    new Asked(e.requestId(), e.kind(), fact.occurredAt(), e.lapsesAt(), fact.version()));
            case InformationRequestExtended e -> lapsing(e.requestId(), e.lapsesAt());
            case InformationRequestReminded e -> lapsing(e.requestId(), e.lapsesAt());
            case InformationProvided _,InformationRequestLapsed _,InformationRequestWithdrawn _ -> this;
            case ChecklistAnswered _,KnownSolutionsSuggested _ -> this;
        };
    }

    private Analysis asking(Asked request) {
        if (request.requestId() == null || asking.size() >= Bounded.MOST
                || asking.stream().anyMatch(a -> a.requestId().equals(request.requestId()))) {
            return this;
        }
        var more = new ArrayList<>(asking);
        more.add(request);
        return asking(more);
    }

    /** Asks again: what is still missing takes the place of what was asked. */
    private Analysis reopened(Asked request) {
        return asking.stream().anyMatch(a -> a.requestId().equals(request.requestId()))
                ? asking(asking.stream().map(a -> a.requestId().equals(request.requestId()) ? request : a).toList())
                : asking(request);
    }

    private Analysis lapsing(UUID request, Instant at) {
        return at == null ? this : asking(asking.stream().map(a -> !a.requestId().equals(request) ? a
                : new Asked(a.requestId(), a.kind(), a.askedAt(), at, a.version())).toList());
    }

    private Analysis asking(List<Asked> now) {
        return new Analysis(classification, routing, diagnosis, now);
    }

    /** Returns the analysis without the requests that are no longer open. */
    Analysis stillAsking(List<UUID> open) {
        return asking.isEmpty() ? this : new Analysis(classification, routing, diagnosis,
                asking.stream().filter(a -> open.contains(a.requestId())).toList());
    }
}
