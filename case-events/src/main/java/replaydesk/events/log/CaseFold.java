package replaydesk.events.log;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Header fold of one case: its counters, its last accepted commands and its chain head. Verdicts depend on nothing
 * else, so that every service, replay and version agrees. Takes some 200 bytes a case.
 *
 * <p>Not thread-safe: a fold belongs to the batch that advances it. {@link #judge} changes nothing; {@link #fold} does.
 */
public final class CaseFold {

    private static final String LIFE = Counter.LIFE.key();

    String[] names = {};
    int[] values = {};
    UUID[] movedBy = {};
    String[] types = {};
    String[] actors = {};
    RecentCommands recent = new RecentCommands();
    byte[] head = Chain.START;
    int version;
    int judged;

    /** Returns the fold of a case of which nothing is known. */
    public static CaseFold unknown() {
        return new CaseFold();
    }

    /** Returns the verdict on a record that comes next: a pure function of this fold and the headers. */
    public Judgement judge(EventHeaders headers) {
        if (!known()) {
            return opens(headers) ? Judgement.ACCEPTED : Judgement.UNKNOWN_CASE;
        }
        if (headers.commandId() != null && recent.contains(headers.commandId())) {
            return Judgement.DUPLICATE;
        }
        var presumes = headers.presumes();
        for (int i = 0; i < presumes.names.length; i++) {
            int at = index(presumes.names[i]);
            int actual = at < 0 ? 0 : values[at];
            if (actual != presumes.values[i]) {
                return Judgement.stale(new Judgement.Overruling(presumes.names[i], presumes.values[i], actual,
                        at < 0 ? null : movedBy[at], at < 0 ? null : types[at], at < 0 ? null : actors[at]));
            }
        }
        return Judgement.ACCEPTED;
    }

    /**
     * Tells whether the event opens the case: it presumes {@code life=0} and no counter above 0, and advances
     * {@code life}. So the chain of a case starts exactly at the event that opened it, whichever records were lost
     * before.
     */
    private static boolean opens(EventHeaders headers) {
        for (int value : headers.presumes().values) {
            if (value != 0) {
                return false;
            }
        }
        return headers.presumes().presumes(LIFE) && Arrays.binarySearch(headers.advances, LIFE) >= 0;
    }

    /**
     * Judges the record and folds it. An accepted record advances its counters; every record extends the chain, unless
     * the case is unknown.
     */
    public Judgement fold(EventHeaders headers, byte[] value) {
        var judgement = judge(headers);
        if (judgement.verdict() == Verdict.UNKNOWN_CASE) {
            return judgement;
        }
        head = Chain.next(head, headers, judgement.verdict(), value);
        judged++;
        if (judgement.accepted()) {
            version++;
            if (headers.commandId() != null) {
                recent.add(headers.commandId(), headers.bodyHash());
            }
            if (headers.advances.length > 0) {
                advance(headers);
            }
        }
        return judgement;
    }

    private void advance(EventHeaders headers) {
        var type = headers.type();
        var actor = headers.actor();
        for (var name : headers.advances) {
            int at = index(name);
            if (at < 0 && names.length < CounterNames.MOST_OF_A_CASE) {
                at = add(name);
            }
            if (at >= 0) {
                values[at]++;
                movedBy[at] = headers.id();
                types[at] = type;
                actors[at] = actor;
            }
        }
    }

    private int add(String name) {
        int size = names.length + 1;
        names = Arrays.copyOf(names, size);
        values = Arrays.copyOf(values, size);
        movedBy = Arrays.copyOf(movedBy, size);
        types = Arrays.copyOf(types, size);
        actors = Arrays.copyOf(actors, size);
        names[size - 1] = name;
        return size - 1;
    }

    private int index(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether an accepted record has opened the case. */
    public boolean known() {
        return version > 0;
    }

    /** Returns a counter's value; 0 until an event advances it. */
    public int counter(String name) {
        int at = index(name);
        return at < 0 ? 0 : values[at];
    }

    public int counter(Counter counter) {
        return counter(counter.key());
    }

    /** Returns all counters that an event has advanced. */
    public SortedMap<String, Integer> counters() {
        var counters = new TreeMap<String, Integer>();
        for (int i = 0; i < names.length; i++) {
            counters.put(names[i], values[i]);
        }
        return counters;
    }

    /** Returns the id of the event that gave the counter its value; null until one has. */
    public UUID movedBy(Counter counter) {
        int at = index(counter.key());
        return at < 0 ? null : movedBy[at];
    }

    /** Returns the actor of the event that gave the counter its value; null until one has. */
    public String movedByActor(String counter) {
        int at = index(counter);
        return at < 0 ? null : actors[at];
    }

    /** Returns the type of the event that gave the counter its value; null until one has. */
    public String movedByType(String counter) {
        int at = index(counter);
        return at < 0 ? null : types[at];
    }

    /**
     * Tells whether the command was accepted with this body, compared by hash; null when the command is not remembered.
     */
    public Boolean acceptedWith(UUID commandId, String bodyHash) {
        return recent.sameBody(commandId, bodyHash);
    }

    /**
     * Tells whether the fold still remembers every accepted command. As long as it does, a command that it does not
     * remember was certainly not accepted.
     */
    public boolean remembersAllCommands() {
        return recent.count < RecentCommands.REMEMBERED;
    }

    /** The chain head, 32 bytes. */
    public byte[] head() {
        return head.clone();
    }

    /** The number of accepted events. */
    public int version() {
        return version;
    }

    /** The number of records that the chain covers. */
    public int judged() {
        return judged;
    }

    public CaseFold copy() {
        var copy = new CaseFold();
        copy.names = names.clone();
        copy.values = values.clone();
        copy.movedBy = movedBy.clone();
        copy.types = types.clone();
        copy.actors = actors.clone();
        copy.recent = recent.copy();
        copy.head = head;
        copy.version = version;
        copy.judged = judged;
        return copy;
    }
}
