/** Given and family names as they are common in a country, in its script. Drawn at random; nobody in particular. */
export interface NamePool {
  readonly country: string;
  readonly script: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly familyFirst?: boolean;
  readonly joint?: boolean;
}

const words = (text: string): readonly string[] => text.split(' ');

export const namePools: readonly NamePool[] = [
  {
    country: 'DE',
    script: 'Latin',
    given: words(
      'Anna Lena Jonas Lukas Sabine Petra Thomas Michael Julia Katharina Felix Maximilian Ursula Jürgen Sören Stefanie Markus Andreas Hannah Emma',
    ),
    family: words(
      'Müller Schmidt Schneider Fischer Weber Meyer Maier Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Zimmermann',
    ),
  },
  {
    country: 'ES',
    script: 'Latin',
    given: words(
      'María Carmen Lucía Sofía Javier Alejandro Pablo Álvaro Daniel Daniela Marta Elena Sergio Raúl Iván Adrián Núria Beatriz Gonzalo Inés',
    ),
    family: words(
      'García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez',
    ),
  },
  {
    country: 'BR',
    script: 'Latin',
    given: words(
      'João Maria Ana Pedro Lucas Gabriel Gabriela Mateus Rafael Rafaela Juliana Camila Thiago Fernanda Luiz Luiza Bruno Bruna Antônio Beatriz',
    ),
    family: words(
      'Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa',
    ),
  },
  {
    country: 'TR',
    script: 'Latin',
    given: words(
      'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Emre Burak Murat Ayşe Fatma Emine Zeynep Elif Merve Büşra Esra İrem Selin',
    ),
    family: words(
      'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek',
    ),
  },
  {
    country: 'NG',
    script: 'Latin',
    given: words(
      'Chinedu Ngozi Emeka Chioma Ifeoma Tunde Folake Adebayo Olumide Yetunde Aisha Musa Ibrahim Fatima Blessing Grace Samuel Daniel Esther Kemi',
    ),
    family: words(
      'Okafor Okonkwo Eze Nwosu Adeyemi Balogun Ogunleye Bello Abubakar Mohammed Danjuma Lawal Adebisi Oyelaran Nnamdi Obi Uche Afolabi Akinola Ojo',
    ),
  },
  {
    country: 'ID',
    script: 'Latin',
    given: words(
      'Budi Siti Agus Dewi Rina Putri Andi Rizky Fitri Wahyu Dian Yulia Eko Sri Indah Bayu Hendra Ratna Joko Nur',
    ),
    family: words(
      'Santoso Wijaya Setiawan Hidayat Saputra Lestari Wulandari Pratama Nugroho Kusuma Rahayu Hartono Gunawan Susanto Siregar Nasution Halim Utami Permata Suryani',
    ),
  },
  {
    country: 'RU',
    script: 'Cyrillic',
    given: words(
      'Анна Мария Елена Ольга Наталья Ирина Татьяна Екатерина Александр Сергей Дмитрий Андрей Алексей Иван Михаил Павел Роман Олег Вера Нина',
    ),
    family: words(
      'Иванов Иванова Смирнов Смирнова Кузнецов Попов Попова Васильев Петров Петрова Соколов Михайлов Новиков Федоров Морозов Волков Лебедев Козлов Степанов Макаров',
    ),
  },
  {
    country: 'GR',
    script: 'Greek',
    given: words(
      'Μαρία Ελένη Κατερίνα Σοφία Άννα Γιώργος Γιάννης Κώστας Δημήτρης Νίκος Παναγιώτης Βασίλης Χρήστος Αλέξανδρος Ιωάννα Δέσποινα Θανάσης Ευαγγελία Αγγελική Μιχάλης',
    ),
    family: words(
      'Παπαδόπουλος Παπαδοπούλου Βλάχος Αγγελόπουλος Νικολάου Γεωργίου Δημητρίου Ιωάννου Παππάς Οικονόμου Βασιλείου Καραγιάννης Αντωνίου Μακρής Κωνσταντίνου',
    ),
  },
  {
    country: 'EG',
    script: 'Arabic',
    given: words(
      'محمد أحمد محمود مصطفى علي حسن حسين إبراهيم خالد عمر يوسف كريم فاطمة مريم سارة نور هدى منى ليلى ياسمين',
    ),
    family: words(
      'السيد عبدالله المصري حسنين الشريف منصور سليمان فاروق عثمان رمضان الحسيني غانم شاهين النجار الخطيب قاسم يونس صالح زكي جابر',
    ),
  },
  {
    country: 'IL',
    script: 'Hebrew',
    given: words(
      'דוד יוסף משה אברהם יעקב נועה תמר מיכל שרה רחל אורי איתי דניאל דניאלה רונית יעל עומר גיא שירה אביגיל',
    ),
    family: words(
      'כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן אזולאי מלכה כץ יוסף דוד עמר גבאי אוחיון חדד רוזנברג שפירא גולן',
    ),
  },
  {
    country: 'IN',
    script: 'Devanagari',
    given: words(
      'राहुल अमित सुनील अनिल विजय संजय प्रिया पूजा नेहा अंजलि कविता सुनीता रोहित रोहन आरती दीपक मनोज राजेश सीमा रीमा',
    ),
    family: words(
      'शर्मा वर्मा सिंह कुमार गुप्ता यादव मिश्रा पाण्डेय चौधरी जोशी अग्रवाल पटेल त्रिपाठी सक्सेना मेहता कपूर मल्होत्रा भाटिया चौहान राठौर',
    ),
  },
  {
    country: 'BD',
    script: 'Bengali',
    given: words(
      'রহিম করিম সুমন রিনা শিরিন নাসরিন তানভীর ফারহানা সাকিব তামিম মাহমুদ জাহিদ শাহানা রুবেল সোহেল মৌসুমী আনিকা ইমরান রাকিব সাবিনা',
    ),
    family: words(
      'হোসেন ইসলাম রহমান আহমেদ খান চৌধুরী আক্তার বেগম সরকার দাস মিয়া উদ্দিন আলম হক মন্ডল সাহা রায় ঘোষ বিশ্বাস তালুকদার',
    ),
  },
  {
    country: 'TH',
    script: 'Thai',
    given: words(
      'สมชาย สมศักดิ์ สมหญิง ประเสริฐ วิชัย สุดา มาลี นภา อรทัย กิตติ ชัยวัฒน์ พรทิพย์ ธนากร ปิยะ รัตนา อนุชา ศิริพร วรรณา เกษม นิดา',
    ),
    family: words(
      'ใจดี ศรีสุข แสงทอง บุญมา ทองดี สุขใจ วงศ์ไทย พงษ์พันธ์ รุ่งเรือง เจริญสุข มั่นคง คำแก้ว จันทร์เพ็ญ ชัยชนะ สายทอง',
    ),
  },
  {
    country: 'CN',
    script: 'Han',
    given: words('伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 建国 志强'),
    family: words('王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗'),
    familyFirst: true,
    joint: true,
  },
  {
    country: 'JP',
    script: 'Kana and Han',
    given: words('さくら ひろし ゆうき けんた あおい 健太 美咲 翔太 陽菜 大輔 直樹 真由美 恵子 浩 修 ヒロミ'),
    family: words('佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本'),
    familyFirst: true,
  },
  {
    country: 'KR',
    script: 'Hangul',
    given: words(
      '민수 지훈 서연 지우 민준 서준 하은 지민 현우 수빈 예진 민서 지영 은정 성호 영희 철수 미경 동현 유진',
    ),
    family: words('김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권'),
    familyFirst: true,
    joint: true,
  },
  {
    country: 'AM',
    script: 'Armenian',
    given: words(
      'Արմեն Աննա Մարիամ Գոռ Տիգրան Նարեկ Լիլիթ Հասմիկ Սոնա Դավիթ Վահե Արամ Գայանե Սուրեն Նունե Հայկ',
    ),
    family: words(
      'Սարգսյան Հարությունյան Գրիգորյան Հովհաննիսյան Պետրոսյան Մկրտչյան Կարապետյան Վարդանյան Ավետիսյան Մարտիրոսյան',
    ),
  },
  {
    country: 'GE',
    script: 'Georgian',
    given: words(
      'გიორგი დავით ნინო მარიამ ანა თამარ ლევან ირაკლი ნათია ზურაბ ქეთევან ლუკა სალომე ელენე ვახტანგ გიგა',
    ),
    family: words('ბერიძე მამედოვი კაპანაძე გელაშვილი მაისურაძე გიორგაძე ლომიძე წიკლაური ბოლქვაძე ხუციშვილი'),
  },
];
