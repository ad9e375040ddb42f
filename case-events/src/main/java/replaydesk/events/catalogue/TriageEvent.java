package replaydesk.events.catalogue;

/** The analysis: written by triage-service alone (R8–R12). */
public sealed interface TriageEvent extends CaseEvent
        permits CaseClassified, ChecklistAnswered, KnownSolutionsSuggested, InformationRequested, InformationProvided,
                InformationRequestLapsed, DiagnosisRecorded, CaseRouted {
}
