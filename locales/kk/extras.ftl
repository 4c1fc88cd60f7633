### Words of what is taken along with a booking.

extras-title = Бірге алынатыны
extras-label = Бірге не аласыз? (міндетті емес)
extras-hint = Ол келгеннен кеткенге дейін сізде болады. Керек болмаса, өрісті бос қалдырыңыз.
# $left (Number)
# $most (Number)
extras-free = Бұл уақытта босы: { $left }. Бір брондауда ең көбі: { $most }.
extras-gone = Енді ұсынылмайды
# $most (Number)
# $name (String)
extras-error-most = { $name }: бір брондауда ең көбі – { $most }.
# $name (String)
extras-error-none = { $name }: бұл уақытта босы жоқ. Өрісті тазалаңыз немесе басқа уақытты таңдаңыз.
# $left (Number)
# $name (String)
extras-error-left = { $name }: бұл уақытта босы – { $left }. Одан аз жазыңыз немесе басқа уақытты таңдаңыз.
extras-error-gone = Бұл осы брондаумен бірге ұсынылмайды. Өрісті тазалаңыз.
# $left (Number)
# $name (String)
extras-error-missing = Осы брондаумен бірге алынғаны: { $name }. Ол уақытта босы: { $left }. Басқа уақытты таңдаңыз.
extras-desk-hint = Тек таңдалған орынмен бірге ұсынылатынын алуға болады.
