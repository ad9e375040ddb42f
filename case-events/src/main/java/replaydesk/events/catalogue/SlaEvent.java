package replaydesk.events.catalogue;

/** Events of targets and their changes, which only sla-service writes (R26–R28). */
public sealed interface SlaEvent extends CaseEvent
        permits TargetsSet, ServiceLevelAssessed {
}
