package replaydesk.events.catalogue;

/** Events of closing and reopening, which only closure-service writes (R21–R23). */
public sealed interface ClosureEvent extends CaseEvent
        permits ClosureScheduled, ClosureReminded, ClosureCancelled, CaseClosed, CaseReopened, ChargesStated {
}
