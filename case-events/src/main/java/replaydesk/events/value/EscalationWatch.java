package replaydesk.events.value;

import java.time.Duration;

/**
 * A rule that watches a case while it lies where it came to, as the rule stood then (R14).
 *
 * @param after the time after which it escalates; absent unless the trigger is a time
 * @param times the number of rejections; absent for another trigger
 * @param toLevel the level to go to; absent where the case stays, and a manager is told
 * @param team the team to go to; absent when only the level is known
 * @param manager who is told, pseudonymous; absent for a functional escalation
 */
public record EscalationWatch(ReferenceVersion rule, EscalationTrigger trigger, Duration after, Integer times,
        EscalationKind kind, Integer toLevel, String team, String manager) {
}
