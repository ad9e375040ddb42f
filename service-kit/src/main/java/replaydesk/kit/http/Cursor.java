package replaydesk.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;

/**
 * Cursor behind a page: the last item's values of the list's sort key. Its text is opaque to callers: the base64url of
 * a JSON array.
 *
 * @param sortKey the values as text, in the order of the sort
 */
public record Cursor(List<String> sortKey) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 2_000;

    public Cursor {
        sortKey = List.copyOf(sortKey);
    }

    /** Returns the cursor behind an item with these sort values. */
    public static Cursor of(Object... sortKey) {
        return new Cursor(Arrays.stream(sortKey).map(String::valueOf).toList());
    }

    /**
     * Parses the text that a page gave.
     *
     * @throws ProblemException 400 invalid-request when it is not a cursor
     */
    public static Cursor fromString(String text) {
        if (text.length() > LONGEST) {
            throw invalid();
        }
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(JSON.readValue(json, String[].class)));
        } catch (IllegalArgumentException | NullPointerException | JsonProcessingException e) {
            throw invalid();
        }
    }

    /**
     * Returns the values, if there are as many as the sort has.
     *
     * @throws ProblemException 400 invalid-request when the cursor belongs to another sort
     */
    public List<String> sortKey(int size) {
        if (sortKey.size() != size) {
            throw invalid();
        }
        return sortKey;
    }

    /**
     * Returns the only value of the sort key as what it is.
     *
     * @param read reads it, and throws an {@link IllegalArgumentException} when it is something else
     * @throws ProblemException 400 invalid-request when the cursor belongs to another sort
     */
    public <T> T only(Function<String, T> read) {
        try {
            return read.apply(sortKey(1).getFirst());
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** Returns the opaque text. */
    @Override
    public String toString() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(sortKey));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of strings is always JSON", e);
        }
    }

    private static ProblemException invalid() {
        return Problems.invalidRequest("cursor", "Expected nextCursor of a page of this list").exception();
    }
}
