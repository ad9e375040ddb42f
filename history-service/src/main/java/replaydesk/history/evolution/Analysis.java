package replaydesk.history.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestLapsed;
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
            case InformationRequested e -> asking(e, fact);
            case InformationProvided _,InformationRequestLapsed _,ChecklistAnswered _,KnownSolutionsSuggested _ -> this;
        };
    }

    private Analysis asking(InformationRequested e, CaseFact fact) {
        if (e.requestId() == null || asking.size() >= Bounded.MOST
                || asking.stream().anyMatch(a -> a.requestId().equals(e.requestId()))) {
            return this;
        }
        var more = new ArrayList<>(asking);
        more.add(new Asked(e.requestId(), e.kind(), fact.occurredAt(), e.lapsesAt(), fact.version()));
        return new Analysis(classification, routing, diagnosis, more);
    }

    /** Returns the analysis without the requests that are no longer open. */
    Analysis stillAsking(List<UUID> open) {
        return asking.isEmpty() ? this : new Analysis(classification, routing, diagnosis,
                asking.stream().filter(a -> open.contains(a.requestId())).toList());
    }
}
