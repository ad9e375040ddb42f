package replaydesk.gateway.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Paths with their routes, segment by segment. One in braces, such as {@code {case}}, stands for any one segment. */
final class PathTree {

    private static final String ANY = "{}";

    private final Map<String, PathTree> next = new HashMap<>();
    private Route route;

    /** Adds a path such as {@code cases/{case}/notes}. */
    PathTree add(String path, Route to) {
        var place = this;
        for (var segment : path.split("/")) {
            place = place.next.computeIfAbsent(segment.startsWith("{") ? ANY : segment, _ -> new PathTree());
        }
        place.route = to;
        return this;
    }

    /** Finds the route of exactly this path; null when there is none. */
    Route find(String[] segments) {
        var place = this;
        for (var segment : segments) {
            var named = place.next.get(segment);
            place = named == null ? place.next.get(ANY) : named;
            if (place == null) {
                return null;
            }
        }
        return place.route;
    }

    /** Lists the paths that have a route, each with {@code {}} for a segment that may be any. */
    Stream<String> paths() {
        return next.entrySet().stream().flatMap(entry -> Stream.concat(
                entry.getValue().route == null ? Stream.empty() : Stream.of(entry.getKey()),
                entry.getValue().paths().map(below -> entry.getKey() + "/" + below)));
    }
}
