package replaydesk.events.catalogue;

/** Events of the analysis, which only triage-service writes (R8–R12). */
public sealed interface TriageEvent extends CaseEvent
        permits CaseClassified, ChecklistAnswered, KnownSolutionsSuggested, InformationRequested, InformationProvided,
        InformationRequestLapsed, InformationRequestReminded, InformationRequestReopened, InformationRequestExtended,
        InformationRequestWithdrawn, DiagnosisRecorded, CaseRouted {
}
