package replaydesk.events.catalogue;

/** Promises and what became of them: written by sla-service alone (R26–R28). */
public sealed interface SlaEvent extends CaseEvent
        permits TargetsSet, ServiceLevelAssessed {
}
