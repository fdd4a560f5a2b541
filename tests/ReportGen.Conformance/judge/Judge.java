import java.io.FileInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Says of each PDF file whether it meets each ISO profile, with the rules it breaks.
 * Usage: Judge FLAVOUR[,FLAVOUR...] FILE...  Exit code 1 if a file falls short.
 */
public class Judge {
    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        boolean good = true;
        for (int i = 1; i < args.length; i++) {
            for (String flavour : args[0].split(",")) {
                good &= judge(PDFAFlavour.byFlavourId(flavour), args[i]);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean judge(PDFAFlavour flavour, String path) throws Exception {
        try (var file = new FileInputStream(path);
             var parser = Foundries.defaultInstance().createParser(file, flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + flavour.getId() + " " + path);
            Map<String, TestAssertion> broken = new LinkedHashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    var rule = assertion.getRuleId();
                    broken.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), assertion);
                }
            }
            broken.forEach((rule, assertion) -> System.out.println(
                "  " + rule + ": " + assertion.getMessage() + " at " + assertion.getLocation().getContext()));
            return result.isCompliant();
        }
    }
}
