package replaydesk.triage.similar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Solved case that is like the one in question.
 *
 * @param score higher for what is more alike; comparable within one search only
 * @param words the words that both have, as they stand in the one in question
 */
public record SolvedCase(UUID id, String number, String subject, String solution, String category, String product,
        Instant solvedAt, double score, List<String> words) {

    public SolvedCase {
        words = List.copyOf(words);
    }
}
