package replaydesk.triage.reference;

import java.util.List;
import java.util.function.Predicate;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.triage.evolution.Registered;

/**
 * The shipped rules of the first classification (R8, R9). The first rule that fits decides. Rules look at channel,
 * product and kind of requester, never at texts.
 */
public final class ClassificationRules {

    private record Rule(String key, Predicate<Registered> fits, CaseType type, Category fallback, Impact impact,
            Urgency urgency, Complexity complexity, double confidence) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule("monitoring-alert", request -> request.channel() == Channel.MONITORING, CaseType.INCIDENT,
                    Categories.AVAILABILITY, Impact.HIGH, Urgency.MEDIUM, Complexity.NORMAL, 0.9),
            new Rule("forum-question", request -> request.channel() == Channel.FORUM, CaseType.QUESTION,
                    Categories.HOW_TO, Impact.LOW, Urgency.LOW, Complexity.SIMPLE, 0.6),
            new Rule("chat-question", request -> request.channel() == Channel.CHAT, CaseType.QUESTION,
                    Categories.HOW_TO, Impact.LOW, Urgency.MEDIUM, Complexity.SIMPLE, 0.5),
            new Rule("staff-wish", request -> request.internal() && onForm(request), CaseType.SERVICE_REQUEST,
                    Categories.OTHER, Impact.LOW, Urgency.MEDIUM, Complexity.NORMAL, 0.4),
            new Rule("known-product", request -> Products.category(request.product()).isPresent(), CaseType.INCIDENT,
                    Categories.OTHER, Impact.MEDIUM, Urgency.MEDIUM, Complexity.NORMAL, 0.6),
            new Rule("any-request", _ -> true, CaseType.INCIDENT, Categories.OTHER, Impact.MEDIUM, Urgency.MEDIUM,
                    Complexity.NORMAL, 0.3));

    private ClassificationRules() {
    }

    /** Classifies a request by the rules. */
    public static CaseClassified classify(Registered request) {
        var rule = RULES.stream().filter(candidate -> candidate.fits().test(request)).findFirst().orElseThrow();
        var category = Products.category(request.product()).orElse(rule.fallback());
        return new CaseClassified(rule.type(), category.version(), rule.impact(), rule.urgency(),
                PriorityMatrix.of(rule.impact(), rule.urgency()), rule.complexity(), request.language(), Decider.RULE,
                rule.confidence(), List.of(new ReferenceVersion("classification-rule", rule.key(), 1),
                        PriorityMatrix.VERSION));
    }

    private static boolean onForm(Registered request) {
        return request.channel() == Channel.PORTAL || request.channel() == Channel.WEB_FORM;
    }
}
