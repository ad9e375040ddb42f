package replaydesk.events.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;

/**
 * Random records of one case as services write them. Events of every type are decided on a view that may be long
 * outdated. Commands are retried unchanged or on a new basis; obligations are sent again. {@code wild} adds records
 * that no service should write: before the opening, with random presumptions, and with unknown types and counters.
 */
final class CaseHistory {

    private final Random random;
    private final boolean wild;
    private final UUID caseId;
    private final CaseFold log = CaseFold.unknown();
    private final List<SortedMap<String, Integer>> seen = new ArrayList<>();
    private final List<UUID> events = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private CaseHistory(Random random, boolean wild) {
        this.random = random;
        this.wild = wild;
        this.caseId = uuid();
    }

    static List<Entry> any(Random random, int length, boolean wild) {
        var history = new CaseHistory(random, wild);
        for (int i = 0; i < length; i++) {
            history.write(history.next());
        }
        return history.entries;
    }

    private void write(Entry entry) {
        seen.add(log.counters());
        log.fold(entry.headers(), entry.value());
        events.add(entry.headers().id());
        entries.add(entry);
    }

    private Entry next() {
        if (!log.known() && !(wild && random.nextInt(3) == 0)) {
            return command(EventCatalogue.byType("replaydesk.intake.case-registered.v1").orElseThrow(), uuid(),
                    Map.of());
        }
        return switch (entries.isEmpty() ? 9 : random.nextInt(12)) {
            case 0, 1 -> entries.get(random.nextInt(entries.size()));
            case 2 -> anew(entries.get(random.nextInt(entries.size())).headers().commandId());
            case 3, 4, 5 -> obligation();
            case 6 -> wild ? stranger() : command(anyType(), uuid(), basis());
            default -> command(anyType(), uuid(), basis());
        };
    }

    private Entry anew(UUID command) {
        return command == null ? obligation() : command(anyType(), command, basis());
    }

    private Entry command(EventType type, UUID command, Map<String, Integer> basis) {
        var presumes = presumption(type, basis);
        return entry(type.type(), Ids.decided(command, presumes), presumes, advances(type), command, null);
    }

    private Entry obligation() {
        var owed = EventCatalogue.all().stream().filter(EventType::owed)
                .filter(type -> type.advances().stream().anyMatch(type.presumes()::contains)).toList();
        var type = owed.get(random.nextInt(owed.size()));
        var presumes = presumption(type, basis());
        var cause = events.isEmpty() ? uuid() : events.get(random.nextInt(events.size()));
        return entry(type.type(), Ids.obligation(cause, type.type(), presumes), presumes, advances(type), null, cause);
    }

    /** Returns an event as a newer version might write it: its type and some of its counters are unknown here. */
    private Entry stranger() {
        var presumes = new TreeMap<>(Map.of("mood", random.nextInt(3)));
        if (random.nextBoolean()) {
            presumes.put("life", log.counter("life"));
        }
        return entry("replaydesk.future.anything.v9", uuid(), Presumption.of(presumes),
                random.nextBoolean() ? "mood" : "mood,work", uuid(), null);
    }

    private EventType anyType() {
        return EventCatalogue.all().get(1 + random.nextInt(EventCatalogue.all().size() - 1));
    }

    /** Returns the counters as some writer saw them: mostly the current ones. */
    private Map<String, Integer> basis() {
        int kind = random.nextInt(20);
        if (wild && kind == 0) {
            return Arrays.stream(Counter.values()).collect(Collectors.toMap(Counter::key, _ -> random.nextInt(6)));
        }
        return kind < 14 || seen.isEmpty() ? log.counters() : seen.get(random.nextInt(seen.size()));
    }

    private Presumption presumption(EventType type, Map<String, Integer> basis) {
        var presumes = new TreeMap<String, Integer>();
        type.presumes().forEach(counter -> presumes.put(counter.key(), basis.getOrDefault(counter.key(), 0)));
        if (random.nextInt(4) == 0) {
            type.presumesSometimes()
                    .forEach(counter -> presumes.put(counter.key(), basis.getOrDefault(counter.key(), 0)));
        }
        return Presumption.of(presumes);
    }

    private static String advances(EventType type) {
        return type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
    }

    private Entry entry(String type, UUID id, Presumption presumes, String advances, UUID command, UUID cause) {
        var draft = new Draft(caseId, 0).set(ContractHeader.ID, id.toString()).set(ContractHeader.TYPE, type)
                .presumes(presumes.toString()).advances(advances).actor("actor-" + random.nextInt(5));
        if (command != null) {
            draft.set(ContractHeader.COMMAND_ID, command.toString()).set(ContractHeader.BODY_HASH,
                    Draft.hash(command.hashCode()).substring(0, 64));
        }
        if (cause != null) {
            draft.set(ContractHeader.CAUSATION_ID, cause.toString());
        }
        return new Entry(caseId, draft.read(), value(random));
    }

    static byte[] value(Random random) {
        if (random.nextInt(20) == 0) {
            return null;
        }
        var value = new byte[random.nextInt(40)];
        random.nextBytes(value);
        return value;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
