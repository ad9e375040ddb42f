package replaydesk.triage.model;

/** Words that no text has twice, for texts that have to differ. */
final class Words {

    private Words() {
    }

    /** Returns the word of a number, in letters. */
    static String numbered(int number) {
        var word = new StringBuilder("plats");
        for (int rest = number + 1; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
