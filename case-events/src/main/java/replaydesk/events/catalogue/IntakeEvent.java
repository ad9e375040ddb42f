package replaydesk.events.catalogue;

/** Events of registering, conversation and merging, which only intake-service writes (R1–R7). */
public sealed interface IntakeEvent extends CaseEvent
        permits CaseRegistered, HistoryImported, RegistrationCompleted, CaseLinked, CaseUnlinked, CaseAbsorbed,
        CaseReleased,
        CaseMerged, CaseUnmerged, CaseSplitOff, CaseWithdrawn, MessageReceived, MessageSent, NoteAdded,
        SelfHelpAccepted {
}
