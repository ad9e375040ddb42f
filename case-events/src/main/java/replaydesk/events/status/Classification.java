package replaydesk.events.status;

import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;

/** Type, category and priority of a case by its latest classification (R8, R9). */
public record Classification(CaseType type, ReferenceVersion category, Priority priority) {

    static Classification of(CaseClassified event) {
        return new Classification(event.type(), event.category(), event.priority());
    }
}
