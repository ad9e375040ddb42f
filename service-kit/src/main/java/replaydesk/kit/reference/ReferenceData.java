package replaydesk.kit.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All documents that the log of reference data holds up to one place: an immutable snapshot. */
public final class ReferenceData {

    /** No documents, before the first record. */
    public static final ReferenceData NONE = new ReferenceData(new TreeMap<>(), 0);

    private final SortedMap<String, SortedMap<String, List<ReferenceDocument>>> kinds;
    private final long next;

    private ReferenceData(SortedMap<String, SortedMap<String, List<ReferenceDocument>>> kinds, long next) {
        this.kinds = kinds;
        this.next = next;
    }

    /**
     * Makes a snapshot.
     *
     * @param documents in the order of their versions
     * @param next      the offset of the next record
     */
    public static ReferenceData of(Collection<ReferenceDocument> documents, long next) {
        var kinds = new TreeMap<String, SortedMap<String, List<ReferenceDocument>>>();
        for (var document : documents) {
            kinds.computeIfAbsent(document.name().kind(), _ -> new TreeMap<>())
                    .computeIfAbsent(document.name().key(), _ -> new ArrayList<>(1)).add(document);
        }
        return new ReferenceData(kinds, next);
    }

    /** Returns the same data with one more document, as it would be. */
    public ReferenceData with(ReferenceDocument document) {
        return with(List.of(document));
    }

    /** Returns the same data with more documents, as it would be. */
    public ReferenceData with(List<ReferenceDocument> documents) {
        var all = new ArrayList<ReferenceDocument>();
        kinds.values().forEach(keys -> keys.values().forEach(all::addAll));
        all.addAll(documents);
        return of(all, next);
    }

    /** The offset of the next record: everything before it is in this snapshot. */
    public long next() {
        return next;
    }

    /** The kinds of which there are documents. */
    public Set<String> kinds() {
        return Collections.unmodifiableSet(kinds.keySet());
    }

    /** Returns the newest version of every document of the kind, retired ones included, in the order of their keys. */
    public List<ReferenceDocument> newest(String kind) {
        return ofKind(kind).values().stream().map(List::getLast).toList();
    }

    /** Returns the newest version of the document, also if it retires the document. */
    public Optional<ReferenceDocument> newest(ReferenceKey name) {
        var versions = versions(name);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Returns all versions of the document, the first one first. */
    public List<ReferenceDocument> versions(ReferenceKey name) {
        return Collections.unmodifiableList(ofKind(name.kind()).getOrDefault(name.key(), List.of()));
    }

    /** Returns one version of the document. */
    public Optional<ReferenceDocument> version(ReferenceKey name, int version) {
        var versions = versions(name);
        return version < 1 || version > versions.size() ? Optional.empty() : Optional.of(versions.get(version - 1));
    }

    /** Returns the newest version that is in force at a time; empty when there is none, or it retires the document. */
    public Optional<ReferenceDocument> inForce(ReferenceKey name, Instant at) {
        return lastHolding(versions(name), at).filter(document -> !document.retired());
    }

    /** Returns everything of the kind that is in force at a time, in the order of the keys. */
    public List<ReferenceDocument> inForce(String kind, Instant at) {
        return ofKind(kind).values().stream().flatMap(versions -> lastHolding(versions, at).stream())
                .filter(document -> !document.retired()).toList();
    }

    /** Returns the documents that name this one, now or from a later time on. */
    public List<ReferenceDocument> naming(ReferenceKey name, Instant now) {
        var naming = new ArrayList<ReferenceDocument>();
        kinds.values().forEach(keys -> keys.values().forEach(versions -> {
            int first = lastHolding(versions, now).map(ReferenceDocument::version).orElse(1);
            versions.stream().skip(first - 1L).filter(document -> document.names().contains(name)
                    && !document.name().equals(name)).findFirst().ifPresent(naming::add);
        }));
        return naming;
    }

    /** Returns the times after this one at which a version comes into force. */
    public SortedSet<Instant> changesAfter(Instant time) {
        var times = new TreeSet<Instant>();
        kinds.values().forEach(keys -> keys.values().forEach(versions -> versions.forEach(document -> {
            if (!document.holdsAt(time)) {
                times.add(document.inForceFrom());
            }
        })));
        return times;
    }

    private SortedMap<String, List<ReferenceDocument>> ofKind(String kind) {
        return kinds.getOrDefault(kind, Collections.emptySortedMap());
    }

    private static Optional<ReferenceDocument> lastHolding(List<ReferenceDocument> versions, Instant at) {
        return versions.reversed().stream().filter(document -> document.holdsAt(at)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferenceData data && next == data.next && kinds.equals(data.kinds);
    }

    @Override
    public int hashCode() {
        return kinds.hashCode();
    }

    @Override
    public String toString() {
        return kinds.toString();
    }
}
