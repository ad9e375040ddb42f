package replaydesk.escalation.levels;

import java.util.List;
import java.util.Optional;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Handling;
import replaydesk.escalation.reference.Level;
import replaydesk.escalation.reference.Team;
import replaydesk.escalation.vendor.VendorConsent;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationWatch;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Destination.Place;
import replaydesk.kit.stage.EscalationRules;
import replaydesk.kit.stage.Teams;

/**
 * The decision to escalate a case (R13, R14): up, also past the next level where it allows that; sideways to another
 * team of the same level; or to a manager, who is told and may decide, while the case stays where it is.
 */
final class EscalateCaseDecision {

    private final Handling handling;
    private final EscalateCase command;
    private final boolean lead;
    private final InForce reference;

    private EscalateCaseDecision(Handling handling, EscalateCase command, boolean lead, InForce reference) {
        this.handling = handling;
        this.command = command;
        this.lead = lead;
        this.reference = reference;
    }

    /** @param lead whether a lead decides */
    static Decision decide(CaseView<EscalationCase> view, EscalateCase command, boolean lead, InForce reference) {
        var decision = new EscalateCaseDecision(view.state().handling(), command, lead, reference);
        if (command.manager() != null && command.kind() != EscalationKind.HIERARCHICAL) {
            return Decision.refuse("manager-of-functional",
                    "Expected a hierarchical escalation to a manager, but it is functional");
        }
        return command.stays() ? LevelChange.anywhere(view.state(), decision::toManager)
                : VendorConsent.guard(view, LevelChange.decide(view.state(), command.toLevel(), command.team(),
                        reference, decision::to), reference);
    }

    private Decision toManager() {
        var manager = manager(handling.team(), handling.level());
        return manager == null
                ? Decision.refuse("no-manager", "Expected a manager to tell, but neither team %s nor level %d has one",
                        handling.team(), handling.level())
                : Decision.emit(escalated(new Place(handling.level(), handling.team()), manager,
                        handling.specialist(), watched()));
    }

    private Decision to(Place to) {
        int from = handling.level();
        if (to.level() == from) {
            return sideways(to);
        }
        if (to.level() < from) {
            return Decision.refuse("not-higher", "Expected a level above %d, but it is %d", from, to.level());
        }
        var level = level(from);
        return level.isEmpty() || level.get().maySkip() || level.get().up() == null || level.get().up() == to.level()
                ? moved(to)
                : Decision.refuse("no-skipping", "Expected level %d, to which cases of level %d go up, but it is %d",
                        level.get().up(), from, to.level());
    }

    /** Decides to go to another team that works at the level where the case is. */
    private Decision sideways(Place to) {
        if (to.team() == null || !Teams.level(to.team(), reference).equals(Optional.of(to.level()))) {
            return Decision.refuse("not-higher", "Expected a level above %d, but it is %d", to.level(), to.level());
        }
        return to.team().equals(handling.team())
                ? Decision.refuse("same-team", "Expected another team, but the case lies with %s", to.team())
                : moved(to);
    }

    private Decision moved(Place to) {
        var bouncing = Bouncing.refusal(handling.trail(), to.level(), to.team(), lead, reference);
        return bouncing != null ? bouncing : Decision.emit(escalated(to, managerOf(to), null,
                EscalationRules.watching(to.level(), to.team(), reference)));
    }

    private List<EscalationWatch> watched() {
        return handling.watched() == null ? List.of() : handling.watched().watches();
    }

    private CaseEscalated escalated(Place to, String manager, String specialist, List<EscalationWatch> watches) {
        return new CaseEscalated(command.kind(), handling.level(), to.level(), to.team(), command.reason(),
                Teams.assigns(to.team(), reference), command.tried(), manager, specialist, null, null, null,
                watches);
    }

    private String managerOf(Place to) {
        return command.kind() == EscalationKind.HIERARCHICAL ? manager(to.team(), to.level()) : null;
    }

    /** Returns who is told: the person named, else the team's manager, else the level's; null if there is none. */
    private String manager(String team, int level) {
        return Optional.ofNullable(command.manager())
                .or(() -> reference.find("team", team, Team.class).map(Team::manager))
                .or(() -> level(level).map(Level::manager)).orElse(null);
    }

    private Optional<Level> level(int number) {
        return reference.find("level", String.valueOf(number), Level.class);
    }
}
