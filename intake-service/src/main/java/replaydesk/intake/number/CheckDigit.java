package replaydesk.intake.number;

/**
 * Damm's check digit (H. Michael Damm, 2004). It finds every single wrong digit and every swap of neighbours: the usual
 * mistakes when a number is read out on the phone (R2).
 */
public final class CheckDigit {

    private static final int[][] QUASIGROUP = {
            {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
            {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
            {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
            {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

    private CheckDigit() {
    }

    /** Returns the number with its check digit appended. */
    public static String append(long number) {
        var digits = Long.toString(number);
        return digits + check(digits);
    }

    /** Tells whether the last digit is the check digit of the digits before it. */
    public static boolean holds(String number) {
        return number.matches("[0-9]{2,19}") && check(number) == 0;
    }

    private static int check(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = QUASIGROUP[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
