package replaydesk.system.settling;

import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.value.Decider;

/** Tells what a desk would accept. */
final class Sensible {

    private Sensible() {
    }

    /** Tells whether the case is open, or the event may follow the end of a case. */
    static boolean on(CaseProgress progress, CaseEvent event) {
        var status = progress.status();
        return switch (event) {
            case CaseReopened _ -> status == CaseStatus.CLOSED || status == CaseStatus.WITHDRAWN;
            case CaseUnmerged _ -> status == CaseStatus.MERGED;
            // a case that was closed before triage could analyse it is classified by rule all the same
            case CaseClassified e when status == CaseStatus.CLOSED -> e.by() != Decider.PERSON;
            case MessageReceived _,MessageSent _,NoteAdded _,FeedbackGiven _ -> true;
            default -> switch (status) {
                case CLOSED, WITHDRAWN, MERGED -> false;
                case REGISTERED, IN_ANALYSIS, WAITING_FOR_CUSTOMER, IN_SOLUTION, WAITING_FOR_VENDOR, SOLVED -> true;
            };
        };
    }
}
