package replaydesk.history.log;

/** The order of case numbers in lists: by value and not as text, so that 1000000 comes after 999999. */
public final class NaturalOrder {

    private NaturalOrder() {
    }

    /** Returns a text that compares byte by byte as people order the original: each run of digits behind its length. */
    public static String key(String number) {
        var key = new StringBuilder(number.length() + 4);
        int i = 0;
        while (i < number.length()) {
            int end = i;
            while (end < number.length() && isDigit(number.charAt(end))) {
                end++;
            }
            if (end == i) {
                key.append(number.charAt(i++));
            } else {
                i = appendRun(key, number, i, end);
            }
        }
        return key.toString();
    }

    private static int appendRun(StringBuilder key, String number, int from, int end) {
        int first = from;
        while (first < end - 1 && number.charAt(first) == '0') {
            first++;
        }
        key.append("%03d".formatted(end - first)).append(number, first, end);
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
