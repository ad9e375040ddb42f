package replaydesk.escalation.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationTrigger;

/**
 * The rules by which cases are escalated without a person (R14).
 *
 * @param rules       all that fit a place watch the cases that come there from then on
 * @param mostBounces number of bounces from which only a lead sends a case back once more; null for any number
 */
public record EscalationRules(@NotNull @Size(max = 100) List<@NotNull @Valid Rule> rules,
        @Min(1) @Max(1_000) Integer mostBounces) {

    /** The key of the only document. */
    public static final String KEY = "default";

    /**
     * A rule.
     *
     * @param names   what people call it, by language; may be null
     * @param levels  the levels at which it watches; null for every one
     * @param teams   keys of the teams whose cases it watches; null for all
     * @param trigger what makes it escalate
     * @param after   the time after which it does, where the trigger is a time
     * @param times   the number of rejected solutions, where they are the trigger
     * @param toLevel the level to go to; null for that of the team, or the next one up
     * @param team    key of the team to go to; null when only the level is known
     * @param manager who is told of a hierarchical escalation; null for the team's or the level's manager
     */
    public record Rule(@NotBlank @Size(max = 80) String key, Map<String, @NotBlank @Size(max = 200) String> names,
            @Size(max = 100) List<@NotNull @Min(0) @Max(999) Integer> levels,
            @Size(max = 500) List<@NotBlank @Size(max = 80) String> teams, @NotNull EscalationTrigger trigger,
            Duration after, @Min(1) @Max(1_000) Integer times, @NotNull EscalationKind kind,
            @Min(1) @Max(999) Integer toLevel, @Size(max = 80) String team,
            @Pattern(regexp = Keys.SPECIALIST) String manager) {

        boolean isByTime() {
            return trigger == EscalationTrigger.UNASSIGNED || trigger == EscalationTrigger.AT_LEVEL;
        }
    }
}
