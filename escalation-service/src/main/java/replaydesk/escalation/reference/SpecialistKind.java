package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import java.util.HashSet;
import replaydesk.escalation.reference.Specialist.Absence;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** Specialists: teams, skills and substitutes are known, nobody else has the same subject, and mail can go out. */
@Singleton
public final class SpecialistKind implements ReferenceKind<Specialist> {

    static final String NAME = "specialist";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String stage() {
        return "escalation";
    }

    @Override
    public Class<Specialist> type() {
        return Specialist.class;
    }

    @Override
    public void check(Specialist specialist, Check check) {
        check.names("/teams", TeamKind.NAME, specialist.teams());
        skills(specialist, check);
        WorkingHours.check(specialist.hours(), "/hours", check);
        for (int i = 0; i < specialist.absences().size(); i++) {
            absence(specialist.absences().get(i), "/absences/" + i, check);
        }
        MailTo.check(specialist.email(), "/email", check);
        var id = ListedSpecialists.id(check.key(), specialist);
        if (check.times().stream().anyMatch(time -> ListedSpecialists.all(time).stream()
                .anyMatch(other -> other.id().equals(id) && !other.key().equals(check.key())))) {
            check.wrong("/subject", "Expected the subject of one specialist, but another one has %s", id);
        }
    }

    private static void skills(Specialist specialist, Check check) {
        var before = new HashSet<String>();
        for (int i = 0; i < specialist.skills().size(); i++) {
            var skill = specialist.skills().get(i).skill();
            check.names("/skills/" + i + "/skill", SkillKind.NAME, skill);
            if (!before.add(skill)) {
                check.wrong("/skills/" + i + "/skill", "Expected each skill once, but %s is there twice", skill);
            }
        }
    }

    private static void absence(Absence absence, String pointer, Check check) {
        if (absence.until() != null && !absence.until().isAfter(absence.from())) {
            check.wrong(pointer + "/until", "Expected an end after the beginning %s", absence.from());
        }
        if (check.key().equals(absence.substitute())) {
            check.wrong(pointer + "/substitute", "Expected somebody else as substitute");
        } else if (absence.until() == null || absence.until().isAfter(check.times().getFirst().at())) {
            check.names(pointer + "/substitute", NAME, absence.substitute());
        }
    }
}
