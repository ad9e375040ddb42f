package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.at;
import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.util.List;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.ConsideredCause;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationTrigger;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.RoutingReason;
import replaydesk.events.value.Suggestion;
import replaydesk.events.value.Urgency;

/** Samples of triage's events. */
final class GoldenTriage {

    private GoldenTriage() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new CaseClassified(CaseType.INCIDENT, ref("category", "hardware/printer", 1), Impact.LOW,
                        Urgency.MEDIUM, Priority.LOW,
                        Complexity.NORMAL, "ru", Decider.RULE, 0.85,
                        List.of(ref("classification-rules", "default", 2), ref("priority-matrix", "itil", 1)), true,
                        List.of("принтер", "печать"), id(41)),
                new ChecklistAnswered(ref("checklist", "printing", 1),
                        List.of(new ChecklistAnswer("power", "да"), new ChecklistAnswer("paper", "есть, A4")),
                        "Драйвер не обновлён",
                        List.of(new ChecklistOutcome("power", OutcomeKind.CLASSIFY,
                                ref("category", "hardware/printer", 1), Impact.LOW, null),
                                new ChecklistOutcome("paper", OutcomeKind.SUGGEST,
                                        ref("known-solution", "paper-jam", 1),
                                        null, null)),
                        "driver"),
                new KnownSolutionsSuggested(
                        List.of(new Suggestion(ref("known-solution", "printer-driver", 3), 0.92),
                                new Suggestion(ref("known-solution", "paper-jam", 1), 0.31)),
                        "sv"),
                new InformationRequested(id(40), InformationKind.LOGS,
                        List.of("Пришлите журнал печати", "Какая версия драйвера?"), at("2026-03-14T09:00:00Z"),
                        List.of("Журнал печати"), at("2026-03-11T09:00:00Z"), ref("information-policy", "default", 1)),
                new InformationProvided(id(40), id(11)),
                new InformationRequestLapsed(id(40), at("2026-03-14T09:00:00Z"), at("2026-03-14T09:00:02.345Z")),
                new InformationRequestReminded(id(40), at("2026-03-14T09:00:02.345Z"), at("2026-03-11T09:00:00Z"),
                        at("2026-03-11T09:00:02.345Z")),
                new InformationRequestReopened(id(40), InformationKind.LOGS, List.of("Vilken version är det?"),
                        at("2026-03-20T09:00:00Z"), List.of("Utskriftsloggen"), at("2026-03-17T09:00:00Z"),
                        ref("information-policy", "default", 1)),
                new InformationRequestExtended(id(40), at("2026-03-24T09:00:00Z"), at("2026-03-19T09:00:00Z"),
                        ref("information-policy", "default", 1)),
                new InformationRequestWithdrawn(id(40), "Vi hittade loggen själva"),
                new DiagnosisRecorded("Кракозябры вместо кириллицы", "Drivrutinen saknar teckentabellen",
                        "Install driver 7.2, then print a test page",
                        List.of(new ConsideredCause("Кодировка принтера", "На другом принтере то же"),
                                new ConsideredCause("Drivrutinen", null))),
                new CaseRouted(2, "printing", Decider.RULE, ref("routing-rules", "default", 1),
                        List.of(new RoutingReason("categories", "hardware", "hardware/printer"),
                                new RoutingReason("languages", "sv", "sv-FI")),
                        AssignmentBasis.SKILL,
                        List.of(new EscalationWatch(ref("escalation-rule", "late", 2), EscalationTrigger.BREACHED, null,
                                null, EscalationKind.HIERARCHICAL, null, null, "lena"))));
    }
}
