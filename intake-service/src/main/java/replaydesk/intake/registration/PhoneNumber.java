package replaydesk.intake.registration;

import java.util.Optional;

/** A phone number in the form that every way to write it comes to: its digits, behind a plus when it names the country (E.164). */
record PhoneNumber(String digits) {

    private static final int SHORTEST = 3;

    /** The number that the text writes; empty when it has too few digits for one. */
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
