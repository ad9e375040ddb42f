package replaydesk.escalation.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.escalation.reference.Specialist.Absence;
import replaydesk.events.value.PassedOver;
import replaydesk.events.value.PassingReason;

/**
 * Selects the specialist of a team who gets a case (R15). Whoever declined it, is absent, does not work now or has all
 * the cases that the limit allows is left out; the others are ranked.
 */
public final class Selection {

    /** The most of whom the event tells why they did not get the case. */
    static final int MOST_EXPLAINED = 10;

    /** The time after which a team whose limits are reached looks again. */
    static final Duration LOOK_AGAIN = Duration.ofMinutes(15);

    private final Search search;
    private final List<Candidate> candidates;
    private final Map<String, List<Candidate>> standIns;
    private final boolean full;

    private Selection(Search search, List<Candidate> candidates) {
        this.search = search;
        this.candidates = candidates;
        this.standIns = standIns(search, candidates);
        var capacity = search.team().capacity();
        this.full = capacity != null && candidates.stream().mapToInt(Candidate::open).sum() >= capacity;
    }

    /** Selects from the specialists of the team. The same input always gives the same outcome. */
    public static Selected of(Search search, List<Candidate> candidates) {
        return new Selection(search, candidates).selected();
    }

    private Selected selected() {
        var out = new ArrayList<PassedOver>();
        var left = new ArrayList<Candidate>();
        candidates.forEach(candidate -> out(candidate).ifPresentOrElse(out::add, () -> left.add(candidate)));
        var ranked = left.stream().map(this::rank).sorted(Rank.order(search.how())).toList();
        if (ranked.isEmpty()) {
            return nobody(out);
        }
        var chosen = ranked.getFirst();
        var others = ranked.stream().skip(1).limit(MOST_EXPLAINED).map(other -> passedOver(other, chosen));
        return new Selected(chosen.candidate(), chosen.why(search), first(Stream.concat(others, out.stream()).toList()),
                null, false);
    }

    private Rank rank(Candidate candidate) {
        return Rank.of(candidate, standIns.getOrDefault(candidate.listed().key(), List.of()), search);
    }

    /** Returns who is absent, by the keys of their substitutes. */
    private static Map<String, List<Candidate>> standIns(Search search, List<Candidate> candidates) {
        var absent = new HashMap<String, List<Candidate>>();
        candidates.forEach(candidate -> candidate.listed().specialist().absence(search.at()).map(Absence::substitute)
                .ifPresent(substitute -> absent.computeIfAbsent(substitute, _ -> new ArrayList<>()).add(candidate)));
        return absent;
    }

    private PassedOver passedOver(Rank other, Rank chosen) {
        var why = other.whyNot(chosen, search.how());
        return new PassedOver(other.candidate().id(), why, why == PassingReason.LOAD ? other.candidate().open() : null,
                null);
    }

    /** Tells why a candidate cannot get the case at all; empty for one who can. */
    private Optional<PassedOver> out(Candidate candidate) {
        var specialist = candidate.listed().specialist();
        if (search.declined().contains(candidate.id())) {
            return Optional.of(new PassedOver(candidate.id(), PassingReason.DECLINED, null, null));
        }
        if (Presence.isAbsent(specialist, search.at())) {
            return Optional.of(new PassedOver(candidate.id(), PassingReason.ABSENT, null, back(candidate)));
        }
        if (!Presence.isAtWork(specialist, search.team(), search.at())) {
            return Optional.of(new PassedOver(candidate.id(), PassingReason.OUT_OF_HOURS, null, back(candidate)));
        }
        return candidate.isAtLimit() || full
                ? Optional.of(new PassedOver(candidate.id(), PassingReason.AT_LIMIT, candidate.open(), null))
                : Optional.empty();
    }

    private Instant back(Candidate candidate) {
        return Presence.next(candidate.listed().specialist(), search.team(), search.at()).orElse(null);
    }

    /** Says when the first of those who did not decline may be able to take the case. */
    private Selected nobody(List<PassedOver> out) {
        boolean busy = out.stream().anyMatch(one -> one.why() == PassingReason.AT_LIMIT);
        var known = out.stream().filter(one -> one.why() != PassingReason.DECLINED).map(PassedOver::until)
                .filter(Objects::nonNull);
        var again = Stream.concat(known, busy ? Stream.of(search.at().plus(LOOK_AGAIN)) : Stream.<Instant>empty())
                .min(Instant::compareTo);
        return new Selected(null, List.of(), first(out), again.orElse(null), busy);
    }

    private static List<PassedOver> first(List<PassedOver> all) {
        return all.stream().limit(MOST_EXPLAINED).toList();
    }
}
