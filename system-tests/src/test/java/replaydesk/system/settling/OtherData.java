package replaydesk.system.settling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.ClassificationRules;
import replaydesk.triage.reference.InformationPolicy;
import replaydesk.triage.reference.PriorityMatrix;
import replaydesk.triage.reference.routing.RoutingRules;

/** The reference data of another day: all of it decides otherwise than the shipped data. */
final class OtherData {

    /** The shipped data with later versions of everything by which triage decides; its category is retired. */
    static final InForce IN_FORCE = new InForce(StageRunner.SHIPPED.data().with(List.of(
            next(ClassificationRules.KIND, ClassificationRules.KEY, new ClassificationRules(List.of(
                    new ClassificationRules.Rule("everything", null, new ClassificationRules.Then(CaseType.QUESTION,
                            "printing", null, Impact.HIGH, Urgency.HIGH, Complexity.HARD), 0.9)),
                    null)),
            next(PriorityMatrix.KIND, PriorityMatrix.KEY, new PriorityMatrix(allCritical())),
            next(RoutingRules.KIND, RoutingRules.KEY, new RoutingRules(List.of(
                    new RoutingRules.Rule("everything", null, null, new RoutingRules.Then("engineering", null))))),
            next(InformationPolicy.KIND, InformationPolicy.KEY,
                    new InformationPolicy(1, 0, Set.of(DayOfWeek.SUNDAY), "Asia/Tokyo", List.of())),
            next(Category.KIND, "other", null))), Instant.parse("2031-01-01T00:00:00Z"));

    private OtherData() {
    }

    private static ReferenceDocument next(String kind, String key, Object content) {
        var name = new ReferenceKey(kind, key);
        return new ReferenceDocument(name, StageRunner.SHIPPED.data().versions(name).size() + 1, null,
                content == null ? null : Content.of(content), Set.of(), "replaydesk/triage-service", "lena",
                new UUID(0, 1), Instant.EPOCH);
    }

    private static Map<Impact, Map<Urgency, Priority>> allCritical() {
        var rows = new EnumMap<Impact, Map<Urgency, Priority>>(Impact.class);
        for (var impact : Impact.values()) {
            var row = new EnumMap<Urgency, Priority>(Urgency.class);
            List.of(Urgency.values()).forEach(urgency -> row.put(urgency, Priority.CRITICAL));
            rows.put(impact, row);
        }
        return rows;
    }
}
