package replaydesk.events.catalogue;

/** Registering, talking, merging: written by intake-service alone (R1–R7). */
public sealed interface IntakeEvent extends CaseEvent
        permits CaseRegistered, HistoryImported, RegistrationCompleted, CaseLinked, CaseUnlinked, CaseAbsorbed, CaseReleased,
                CaseMerged, CaseUnmerged, CaseSplitOff, CaseWithdrawn, MessageReceived, MessageSent, NoteAdded,
                SelfHelpAccepted {
}
