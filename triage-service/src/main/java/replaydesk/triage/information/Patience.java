package replaydesk.triage.information;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.reference.InformationPolicy;

/**
 * How long a request waits: its times, counted by the policy in force.
 *
 * @param remindAt null when nobody is reminded
 * @param policy   null when none was used
 */
record Patience(Instant lapsesAt, Instant remindAt, ReferenceVersion policy) {

    /** Decides with the times that a command says, or else the policy; refuses when neither says any. */
    static Decision decide(Duration lapsesAfter, Integer workingDays, Instant now, InForce reference,
            Function<Patience, Decision> decision) {
        if (lapsesAfter != null && workingDays != null) {
            return Decision.refuse("lapse-said-twice",
                    "Expected either lapsesAfter or workingDays, but there are both");
        }
        var document = reference.find(InformationPolicy.KIND, InformationPolicy.KEY);
        var policy = document.flatMap(found -> found.content().as(InformationPolicy.class)).orElse(null);
        if (policy == null) {
            return lapsesAfter != null ? decision.apply(new Patience(now.plus(lapsesAfter), null, null))
                    : Decision.refuse("no-information-policy",
                            "Expected a policy to count working days by, but there is none; say lapsesAfter");
        }
        var lapsesAt = lapsesAfter != null ? now.plus(lapsesAfter)
                : policy.after(now, workingDays == null ? policy.lapseAfter() : workingDays);
        var remindAt = policy.remindBefore() == 0 ? null : policy.before(lapsesAt, policy.remindBefore());
        return decision.apply(new Patience(lapsesAt, remindAt != null && remindAt.isAfter(now) ? remindAt : null,
                document.get().reference()));
    }
}
