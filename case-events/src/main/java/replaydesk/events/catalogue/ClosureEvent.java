package replaydesk.events.catalogue;

/** Closing and reopening: written by closure-service alone (R21–R23). */
public sealed interface ClosureEvent extends CaseEvent
        permits ClosureScheduled, ClosureReminded, ClosureCancelled, CaseClosed, CaseReopened, ChargesStated {
}
