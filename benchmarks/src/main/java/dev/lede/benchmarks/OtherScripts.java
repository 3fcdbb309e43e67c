package dev.lede.benchmarks;

import java.util.List;
import java.util.Map;

/** What {@link NewsWriter} writes with in further scripts, for texts beside which hard texts of the same script are measured. */
final class OtherScripts {

    private static final Map<String, Script> ALL = Map.of(
            "ru",
            spaced(
                    "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой год человек время"
                            + " после правительство сегодня также страны города заявил россии если может",
                    "ка ни ра во сто ве ро ли на те по ма до ре го ва ти ше жи кон пре чес кий ство ный ение ать при тро",
                    "по- кое- экс-",
                    "г. ул. проф. тов. им.",
                    "«»"),
            "el",
            spaced(
                    "και το να του η της με που την από για είναι τα ο στο θα δεν τη οι σε στην ένα αυτό των ως μετά κυβέρνηση"
                            + " σήμερα χώρα χρόνια πρώτη όπως είπε",
                    "στρα κα λο με ρι ση το να πε κι ου δο μα τε ρα ία λη πρό γμα τι κός ωση εί ναι",
                    "απ’ σ’ γι’",
                    "κ. π.χ. αρ. σελ.",
                    "«»"),
            "he",
            spaced(
                    "של את על לא הוא זה כי עם היא גם אבל יש כל אם או היה אחרי ממשלה היום ישראל אמר שנה בין מדינה ראש עיר זמן",
                    "ב ש מי לה תו רי נו מש כר דב ים ות יה הת קו פר סט חל",
                    "ה־ ל־ ב־",
                    "ד״ר פרופ׳ עו״ד",
                    "״״"),
            "ar",
            spaced(
                    "في من على إلى أن عن مع هذا هذه التي الذي بعد كان قال بين كما لم ما قد هو هي اليوم الحكومة الرئيس العام الدولة"
                            + " مدينة أكثر خلال",
                    "مس تع ال را لي ون ات مو ها دي نا قا بر سي كت حم فا ية",
                    "وال بال لل",
                    "د. أ. م.",
                    "«»"),
            "hi",
            spaced(
                    "के में की है और से का को कि पर यह ने एक हैं भी नहीं कर लिए इस हो था तो सरकार आज देश भारत साल बाद लोग समय राज्य"
                            + " दिन",
                    "प्र का शि ना मे री वि श्व सं गठ को ला दे हि म्मत र्य ता बा नी यो",
                    "अ- सह- पूर्व-",
                    "डॉ. श्री. प्रो.",
                    "“”"),
            "ko",
            spaced(
                    "이 그 및 등 수 있다 것 한 대한 위해 지난 정부는 오늘 한국 대통령이 말했다 경제 시장 올해 우리 함께 가장 많은 서울 따르면" + " 있는 이번",
                    "가 나라 사 회의 지 은 을 에서 정 기 업 장 보 수 원 국 인 제 로 고 하 는 다 상 대 주 전",
                    "비- 반- 재-",
                    "제 약 만",
                    "“”"),
            "th",
            joined(
                    "ที่ และ ใน การ เป็น ของ ได้ ประเทศ รัฐบาล วันนี้ ไม่ มี จะ ให้ ว่า จาก กับ ความ แต่ ก็ นี้ ต้อง โดย ไป มา ผู้ คนไทย",
                    "คน เมือง บ้าน ข่าว น้ำ งาน เงิน โลก สังคม เศรษฐกิจ ทำงาน ตลาด บริษัท นักเรียน โรงพยาบาล ปัญหา เดินทาง รถยนต์ ราคา"
                            + " สำนักงาน ประธาน ตำรวจ",
                    "นาย ๆ",
                    " ",
                    " "),
            "zh",
            joined(
                    "的 一 是 在 了 有 和 人 我们 中国 政府 今天 表示 经济 问题 不 这 他 也 就 都 上 到 说 对 年 为 与 将 从 但 还 以 及 已",
                    "发展 社会 公司 记者 北京 市场 工作 国家 大学 研究 技术 会议 主席 总统 城市 企业 增长 安全 教育 文化 历史 国际 报告 项目 环境"
                            + " 交通 银行 投资 生产 服务 计划 合作 生活 医院 法院 警方 地区 农民 李 王 张 伟 芳 娜 尔 斯 特 克 德 罗",
                    "第 约",
                    "。",
                    "，"),
            "ja",
            joined(
                    "の に は を が と です ます した から こと で も て いる ある する この その よう など これ まで について という 日本 東京 会社 今年 政府 人",
                    "新聞 大臣 選挙 カード データ ニュース テレビ 思う 行く 見る 発表 経済 市場 企業 研究 開発 大学 問題 地震 警察 調査 首相 会議 サッカー"
                            + " チーム インターネット 始まる 続ける 考える 新しい 大きい 山田 田中 川 島 村",
                    "第 約 お",
                    "。",
                    "、"));

    private OtherScripts() {}

    static Script of(String name) {
        Script script = ALL.get(name);
        if (script == null) {
            throw new IllegalArgumentException("there is no script " + name);
        }
        return script;
    }

    private static Script spaced(String common, String syllables, String joined, String abbreviations, String quotes) {
        return new Script(words(common), words(syllables), words(joined), words(abbreviations), " ", ", ", ".", quotes);
    }

    private static Script joined(String common, String words, String joined, String stop, String comma) {
        String quotes = stop.equals("。") ? "「」" : "“”";
        return new Script(words(common), words(words), words(joined), words("教授 นาย"), "", comma, stop, quotes);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
