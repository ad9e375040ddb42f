package replaydesk.intake.registration;

import java.util.Optional;

/**
 * A phone number reduced to one form, however it was written: its digits, with a plus in front if it names the country
 * (E.164).
 */
record PhoneNumber(String digits) {

    private static final int SHORTEST = 3;

    /** Reads a number from text; empty if it has too few digits. */
    static Optional<PhoneNumber> of(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        if (digits.length() < SHORTEST) {
            return Optional.empty();
        }
        if (text.strip().startsWith("+")) {
            return Optional.of(new PhoneNumber("+" + digits));
        }
        return Optional.of(new PhoneNumber(digits.indexOf("00") == 0 ? "+" + digits.substring(2) : digits.toString()));
    }
}
