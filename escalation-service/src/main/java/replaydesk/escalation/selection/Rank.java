package replaydesk.escalation.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import replaydesk.escalation.reference.Team;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.events.value.PassingReason;

/**
 * What counts for a candidate, in the order in which it counts: language, skill, load, turn. The key settles the rest,
 * so that the same input always finds the same specialist.
 *
 * @param speaks   true unless the candidate is known not to speak the requester's language
 * @param said     true if the candidate is known to speak it
 * @param lacking  number of skills that the case needs and the candidate lacks
 * @param grades   sum of the grades of the skills that the case needs
 * @param standsIn ids of absent specialists for whom the candidate stands in
 */
record Rank(Candidate candidate, boolean speaks, boolean said, int lacking, int grades, List<String> standsIn) {

    /** A criterion, and the reason that it gives for not being chosen. */
    private record Criterion(PassingReason why, Comparator<Rank> order) {
    }

    private static final Criterion LANGUAGE =
            new Criterion(PassingReason.LANGUAGE, Comparator.comparing((Rank rank) -> !rank.speaks()));
    private static final Criterion SKILL = new Criterion(PassingReason.SKILL,
            Comparator.comparingInt(Rank::lacking).thenComparing(Comparator.comparingInt(Rank::grades).reversed()));
    private static final Criterion LOAD =
            new Criterion(PassingReason.LOAD, Comparator.comparingInt((Rank rank) -> rank.candidate().open()));
    private static final Criterion TURN = new Criterion(PassingReason.TURN, Comparator.comparing(
            (Rank rank) -> rank.candidate().lastCase(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(rank -> rank.candidate().id()));

    private static List<Criterion> criteria(AssignmentBasis how) {
        return switch (how) {
            case SKILL -> List.of(LANGUAGE, SKILL, LOAD, TURN);
            case LOAD -> List.of(LANGUAGE, LOAD, TURN);
            case TURN, PERSON, RULE -> List.of(LANGUAGE, TURN);
        };
    }

    /**
     * Ranks a candidate.
     *
     * @param absent the absent specialists for whom the candidate stands in
     */
    static Rank of(Candidate candidate, List<Candidate> absent, Search search) {
        int lacking = 0;
        int grades = 0;
        for (var skill : search.skills()) {
            int grade = grade(candidate, absent, skill);
            lacking += grade == 0 ? 1 : 0;
            grades += grade;
        }
        var spoken = spoken(candidate, search.team());
        boolean said = search.language() != null && spoken.stream()
                .anyMatch(language -> primary(language).equals(primary(search.language())));
        return new Rank(candidate, search.language() == null || spoken.isEmpty() || said, said, lacking, grades,
                absent.stream().map(Candidate::id).toList());
    }

    /** Returns how well the candidate has the skill, or anybody for whom the candidate stands in. */
    private static int grade(Candidate candidate, List<Candidate> absent, String skill) {
        int own = candidate.listed().specialist().grade(skill);
        return absent.stream().mapToInt(other -> other.listed().specialist().grade(skill)).reduce(own, Math::max);
    }

    private static List<String> spoken(Candidate candidate, Team team) {
        var own = candidate.listed().specialist().languages();
        return own.isEmpty() ? team.languages() : own;
    }

    private static String primary(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    static Comparator<Rank> order(AssignmentBasis how) {
        return criteria(how).stream().map(Criterion::order).reduce(Comparator::thenComparing).orElseThrow();
    }

    /** Returns the first criterion by which the other one is chosen. */
    PassingReason whyNot(Rank chosen, AssignmentBasis how) {
        return criteria(how).stream().filter(criterion -> criterion.order().compare(chosen, this) < 0)
                .map(Criterion::why).findFirst().orElse(PassingReason.TURN);
    }

    List<AssignmentReason> why(Search search) {
        var why = new ArrayList<AssignmentReason>();
        standsIn.forEach(absent -> why.add(reason(AssignmentReasonKind.SUBSTITUTE, absent, null)));
        if (said) {
            why.add(reason(AssignmentReasonKind.LANGUAGE, search.language(), null));
        }
        if (search.how() == AssignmentBasis.SKILL) {
            search.skills().forEach(skill -> {
                int grade = candidate.listed().specialist().grade(skill);
                if (grade > 0) {
                    why.add(reason(AssignmentReasonKind.SKILL, skill, grade));
                }
            });
        }
        if (search.how() != AssignmentBasis.TURN) {
            why.add(reason(AssignmentReasonKind.LOAD, null, candidate.open()));
        }
        why.add(new AssignmentReason(AssignmentReasonKind.TURN, null, null, candidate.lastCase()));
        return why;
    }

    private static AssignmentReason reason(AssignmentReasonKind kind, String key, Integer number) {
        return new AssignmentReason(kind, key, number, null);
    }
}
