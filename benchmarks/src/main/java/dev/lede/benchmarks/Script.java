package dev.lede.benchmarks;

import java.util.List;

/** What {@link NewsWriter} writes with. */
record Script(
        List<String> common,
        List<String> syllables,
        List<String> joined,
        List<String> abbreviations,
        String gap,
        String comma,
        String stop,
        String quotes) {

    private static final Script ITALIAN = new Script(
            words(
                    "di e che la il un a per in non una con del è si da le dei come al ha i sono della lo ma nel più alla anche delle se"
                            + " gli era suo dal loro sul tra dopo ancora governo anni stato prima due parte città oggi paese tempo"),
            words(
                    "ca re ti mo sta li na ro per ven to si gna tra dio fe ri con vo la po ne gio mi sa cu re zio bri le do ta ple so"
                            + " gru an in es al or"),
            words("l’ dell’ un' all’ nell' d’ c’ quest’ dall'"),
            words("dott. sig. prof. on. art. avv."),
            " ",
            ", ",
            ".",
            "“”");

    private static final Script ENGLISH = new Script(
            words(
                    "the of and to a in that is was for it with as his on be at by had not are but from or have an they which one you"
                            + " were her all she there would their we him been has when who will more no if out so said government years"
                            + " people two first last time new after over country"),
            words(
                    "ba con ter pro sion al re ing der lo men tri ca st ver ton ly pa ri sh en tho gra pe mi or un ex che fo wi ck ble"),
            words("o' non- co- re- mid-"),
            words("Mr. Dr. Mrs. Gov. Sen. St."),
            " ",
            ", ",
            ".",
            "“”");

    private static final Script CYRILLIC_AND_GREEK = new Script(
            words(
                    "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой год человек такой время"
                            + " и́ли και το να του η της με που την από για είναι τα ο στο θα δεν τη οι σε στην ένα αυτό των ως"),
            words(
                    "ка ни ра во сто ве ро ли на те по ма до ре го ва ти ше жи кон пре στρα κα λο με ρι ση το να πε κι ου δο μα τε"
                            + " ρα ία λη"),
            words("по- кое- απ’ σ’ γι’"),
            words("г. ул. проф. κ. π.χ. тов."),
            " ",
            ", ",
            ".",
            "«»");

    private static final Script WITHOUT_BLANKS = new Script(
            words("的 一 是 在 了 有 和 人 我们 中国 政府 今天 表示 经济 问题 の に は を が と です ます した から こと 日本 東京 会社"
                    + " ที่ และ ใน การ เป็น ของ ได้ ประเทศ รัฐบาล วันนี้"),
            words("发展 社会 公司 记者 北京 市场 工作 国家 大学 研究 技術 新聞 大臣 選挙 カード データ ニュース テレビ 思う 行く 見る คน"
                    + " เมือง บ้าน ข่าว น้ำ งาน เงิน โลก"),
            words("第 約 ๆ"),
            words("教授 大臣 นาย"),
            "",
            "、",
            "。",
            "「」");

    static Script of(String name) {
        return switch (name) {
            case "it" -> ITALIAN;
            case "en" -> ENGLISH;
            case "cyrel" -> CYRILLIC_AND_GREEK;
            case "cjt" -> WITHOUT_BLANKS;
            default -> OtherScripts.of(name);
        };
    }

    String number(int thousands, int rest) {
        char separator = common == ENGLISH.common ? ',' : '.';
        return thousands + String.valueOf(separator) + (1000 + rest) % 1000;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
