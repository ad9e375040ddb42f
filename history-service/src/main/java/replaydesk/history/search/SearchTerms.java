package replaydesk.history.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import replaydesk.kit.problem.Problems;

/**
 * The terms of a search: words, {@code "phrases"}, {@code this or that}, {@code -without}. A case has to match every
 * term, each in any of its texts.
 */
public record SearchTerms(List<Term> terms) {

    /**
     * A term of a search.
     *
     * @param text    one word or phrase, or several joined by "or", as {@code websearch_to_tsquery} takes it: each in
     *                quotes, so that no sign in it is an operator (a row of hyphens would be a negation each)
     * @param without true if no text of the case may match
     */
    public record Term(String text, boolean without) {
    }

    private static final int LONGEST = 500;
    private static final int MOST = 10;
    private static final Pattern TOKEN = Pattern.compile("-?\"[^\"]*\"?|[^\\s\"]+");

    /**
     * Reads the parameter {@code q}.
     *
     * @throws replaydesk.kit.problem.ProblemException 400 invalid-request when it is too long or has too many terms
     */
    public static SearchTerms parse(String q) {
        if (q.length() > LONGEST) {
            throw Problems.invalidRequest("q", "Expected at most " + LONGEST + " characters").exception();
        }
        var terms = new ArrayList<Term>();
        boolean or = false;
        var tokens = TOKEN.matcher(SearchText.normal(q));
        while (tokens.find()) {
            var token = tokens.group();
            if (token.equals("or")) {
                or = !terms.isEmpty();
                continue;
            }
            boolean without = token.startsWith("-") && token.length() > 1;
            var term = new Term('"' + token.substring(without ? 1 : 0).replace("\"", "") + '"', without);
            if (or && !without && !terms.getLast().without()) {
                terms.add(new Term(terms.removeLast().text() + " or " + term.text(), false));
            } else {
                terms.add(term);
            }
            or = false;
        }
        if (terms.size() > MOST) {
            throw Problems.invalidRequest("q", "Expected at most " + MOST + " words").exception();
        }
        return new SearchTerms(List.copyOf(terms));
    }
}
